from mypy_fastapi_blocking import nonblocking
from valkey.client import Valkey

@nonblocking
def from_url() -> Valkey: ...
