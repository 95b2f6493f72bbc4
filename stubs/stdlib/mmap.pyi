from mypy_fastapi_blocking import blocking

class mmap:
    @blocking("file")
    def flush(self, offset=..., size=..., **kwargs): ...
    @blocking("file")
    def resize(self, newsize, /): ...
