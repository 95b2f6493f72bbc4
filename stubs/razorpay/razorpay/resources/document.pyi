from mypy_fastapi_blocking import blocking

class Document:
    @blocking("network")
    def fetch(self): ...
