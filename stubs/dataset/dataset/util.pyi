from typing import Self

from mypy_fastapi_blocking import blocking

class ResultIter:
    def __iter__(self) -> Self: ...
    @blocking("database")
    def __next__(self): ...
