from mypy_fastapi_blocking import blocking

class Study:
    @blocking("cpu")
    def optimize(self): ...
