from typing import Self

from mypy_fastapi_blocking import blocking

class _Documents:
    """Documents that are fetched while they are iterated."""

    def __iter__(self) -> Self: ...
    @blocking("database")
    def __next__(self): ...
