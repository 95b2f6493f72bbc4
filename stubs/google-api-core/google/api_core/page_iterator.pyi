from collections.abc import Iterator

from mypy_fastapi_blocking import blocking

class Iterator:
    @blocking("network")
    def __iter__(self): ...
    @blocking("network")
    def __next__(self): ...
