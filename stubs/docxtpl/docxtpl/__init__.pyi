from typing import IO, Any, overload

from mypy_fastapi_blocking import blocking

class DocxTemplate:
    @blocking("cpu")
    def render(self): ...
    @overload
    @blocking("cpu")
    def save(self, filename: IO[Any]) -> None: ...
    @overload
    @blocking("file")
    def save(self, filename) -> None: ...
