from typing import Any, overload
from weasyprint.document import Document

from mypy_fastapi_blocking import blocking

class HTML:
    @overload
    @blocking("network")
    def __init__(self, *, url) -> None: ...
    @overload
    @blocking("file")
    def __init__(self, *, filename) -> None: ...
    @overload
    @blocking("cpu-bulk")
    def __init__(self) -> None: ...
    @blocking("cpu")
    def render(self) -> Document: ...
    @blocking("cpu")
    def write_pdf(self) -> Any: ...

class CSS:
    @overload
    @blocking("network")
    def __init__(self, *, url) -> None: ...
    @overload
    @blocking("file")
    def __init__(self, *, filename) -> None: ...
    @overload
    @blocking("cpu-bulk")
    def __init__(self) -> None: ...
