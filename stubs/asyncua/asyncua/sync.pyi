from mypy_fastapi_blocking import blocking

class Client:
    @blocking("network")
    def connect(self): ...
    @blocking("network")
    def disconnect(self): ...
