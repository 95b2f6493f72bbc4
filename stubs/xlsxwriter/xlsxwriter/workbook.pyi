from typing import Self

from mypy_fastapi_blocking import blocking, nonblocking

class Workbook:
    @blocking("cpu")
    def close(self): ...
    @blocking("cpu")
    def __exit__(self): ...
    @nonblocking
    def __enter__(self) -> Self: ...
