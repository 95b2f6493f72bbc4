from mypy_fastapi_blocking import blocking

class ECDSAKey:
    @blocking("cpu")
    @classmethod
    def generate(cls): ...
