from mypy_fastapi_blocking import blocking

class Client:
    @blocking("network")
    def request(self): ...
    @blocking("network")
    def search(self): ...
