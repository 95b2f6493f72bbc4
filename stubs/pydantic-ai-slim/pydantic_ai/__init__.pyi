from mypy_fastapi_blocking import blocking

class Agent:
    @blocking("wait")
    def run_sync(self): ...
