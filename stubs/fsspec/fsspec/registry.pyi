from mypy_fastapi_blocking import nonblocking
from fsspec.spec import AbstractFileSystem

@nonblocking
def filesystem() -> AbstractFileSystem: ...
