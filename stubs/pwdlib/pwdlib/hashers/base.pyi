from mypy_fastapi_blocking import blocking

class HasherProtocol:
    @blocking("cpu")
    def hash(self) -> str: ...
    @blocking("cpu")
    def verify(self) -> bool: ...
