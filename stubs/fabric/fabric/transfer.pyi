from mypy_fastapi_blocking import blocking

class Transfer:
    @blocking("network")
    def get(self): ...
    @blocking("network")
    def put(self): ...
