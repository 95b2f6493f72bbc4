from mypy_fastapi_blocking import blocking

class XMLReader:
    @blocking("file")
    def parse(self, source): ...

class IncrementalParser:
    @blocking("file")
    def parse(self, source): ...
    @blocking("cpu-bulk")
    def feed(self, data): ...
