from mypy_fastapi_blocking import blocking

# ZoneInfo("Europe/Paris") reads a file only the first time.
@blocking("file")
def available_timezones(): ...

class ZoneInfo:
    @blocking("file")
    @classmethod
    def no_cache(cls, key): ...
    @blocking("file-metadata")
    def from_file(self, *args, **kwargs): ...
