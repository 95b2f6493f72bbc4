from mypy_fastapi_blocking import blocking

class Endpoint:
    @blocking("network")
    def predict(self): ...

class Model:
    @blocking("network")
    def deploy(self): ...
