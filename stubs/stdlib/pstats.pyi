from mypy_fastapi_blocking import blocking

class Stats:
    @blocking("file")
    def dump_stats(self, filename): ...
    @blocking("file")
    def load_stats(self, arg): ...
