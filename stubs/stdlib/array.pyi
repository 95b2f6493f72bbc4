from mypy_fastapi_blocking import blocking

class array:
    @blocking("file-metadata")
    def fromfile(self, f, n, /): ...
    @blocking("file-metadata")
    def tofile(self, f, /): ...
