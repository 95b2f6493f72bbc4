from mypy_fastapi_blocking import blocking

class BcryptHasher:
    @blocking("cpu")
    def hash(self) -> str: ...
    @blocking("cpu")
    def verify(self) -> bool: ...
