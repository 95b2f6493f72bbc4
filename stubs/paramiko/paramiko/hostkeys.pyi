from mypy_fastapi_blocking import blocking

class HostKeys:
    @blocking("file")
    def load(self): ...
    @blocking("file")
    def save(self): ...
