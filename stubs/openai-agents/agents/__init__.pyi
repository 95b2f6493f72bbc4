from mypy_fastapi_blocking import blocking

class Runner:
    @blocking("wait")
    def run_sync(self): ...
