from mypy_fastapi_blocking import blocking

class Credentials:
    @blocking("network")
    def refresh(self): ...
