from mypy_fastapi_blocking import blocking

class Iin:
    @blocking("network")
    def fetch(self): ...
    @blocking("network")
    def all(self): ...
