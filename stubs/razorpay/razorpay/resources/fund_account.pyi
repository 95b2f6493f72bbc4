from mypy_fastapi_blocking import blocking

class FundAccount:
    @blocking("network")
    def all(self): ...
    @blocking("network")
    def create(self): ...
