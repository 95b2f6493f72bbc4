from mypy_fastapi_blocking import blocking

class AsyncResult:
    @blocking("wait")
    def get(self): ...
    @blocking("wait")
    def wait(self): ...
