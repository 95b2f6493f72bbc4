from mypy_fastapi_blocking import blocking

class Profile:
    @blocking("file")
    def dump_stats(self, file): ...
