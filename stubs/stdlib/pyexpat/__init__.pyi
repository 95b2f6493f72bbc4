from mypy_fastapi_blocking import blocking

class XMLParserType:
    @blocking("cpu-bulk")
    def Parse(self, data, isfinal=..., /): ...
    @blocking("file-metadata")
    def ParseFile(self, file, /): ...
