from mypy_fastapi_blocking import blocking

class FutureRecordMetadata:
    @blocking("wait")
    def get(self): ...
