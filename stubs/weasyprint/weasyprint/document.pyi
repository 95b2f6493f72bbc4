from typing import Any

from mypy_fastapi_blocking import blocking, nonblocking

class Document:
    @blocking("cpu")
    def write_pdf(self) -> Any: ...
    @nonblocking
    def copy(self) -> Document: ...
