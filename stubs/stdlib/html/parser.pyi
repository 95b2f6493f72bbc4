from mypy_fastapi_blocking import blocking

class HTMLParser:
    @blocking("cpu-bulk")
    def feed(self, data): ...
    @blocking("cpu-bulk")
    def close(self): ...
