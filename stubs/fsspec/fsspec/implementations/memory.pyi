from fsspec.spec import AbstractFileSystem
from mypy_fastapi_blocking import nonblocking

# In memory.
@nonblocking
class MemoryFileSystem(AbstractFileSystem): ...
