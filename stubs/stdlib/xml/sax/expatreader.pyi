from mypy_fastapi_blocking import blocking

class ExpatParser:
    @blocking("file")
    def parse(self, source): ...
    @blocking("cpu-bulk")
    def feed(self, data, isFinal=...): ...
