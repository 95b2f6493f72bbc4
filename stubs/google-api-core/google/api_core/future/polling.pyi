from mypy_fastapi_blocking import blocking

class PollingFuture:
    @blocking("wait")
    def result(self): ...
    @blocking("wait")
    def exception(self): ...
