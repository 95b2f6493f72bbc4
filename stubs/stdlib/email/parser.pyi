from mypy_fastapi_blocking import blocking

class Parser:
    @blocking("file-metadata")
    def parse(self, fp, headersonly=...): ...

class BytesParser:
    @blocking("file-metadata")
    def parse(self, fp, headersonly=...): ...
