from typing import IO, Any, overload

from mypy_fastapi_blocking import blocking

class Presentation:
    @overload
    @blocking("cpu")
    def save(self, file: IO[Any]): ...
    @overload
    @blocking("file")
    def save(self, file): ...
