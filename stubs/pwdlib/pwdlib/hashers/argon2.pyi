from mypy_fastapi_blocking import blocking

class Argon2Hasher:
    @blocking("cpu")
    def hash(self) -> str: ...
    @blocking("cpu")
    def verify(self) -> bool: ...
