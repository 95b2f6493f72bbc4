from mypy_fastapi_blocking import nonblocking
from botocore.client import BaseClient

def get_session() -> Session: ...

class Session:
    @nonblocking
    def create_client(self) -> BaseClient: ...
