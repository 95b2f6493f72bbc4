from mypy_fastapi_blocking import blocking

class BlockingScheduler:
    @blocking("wait")
    def start(self): ...
