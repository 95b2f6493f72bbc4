from mypy_fastapi_blocking import blocking

class FileType:
    @blocking("file")
    def __call__(self, string): ...
