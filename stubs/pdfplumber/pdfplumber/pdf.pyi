from typing import IO, Any, Self, overload
from pdfplumber.page import Page

from mypy_fastapi_blocking import blocking, nonblocking

class PDF:
    pages: list[Page]
    @overload
    @classmethod
    @blocking("cpu")
    def open(cls, path_or_fp: IO[Any]) -> PDF: ...
    @overload
    @classmethod
    @blocking("file")
    def open(cls, path_or_fp) -> PDF: ...
    @blocking("cpu")
    def to_csv(self) -> Any: ...
    @blocking("cpu")
    def to_dict(self) -> Any: ...
    @blocking("cpu")
    def to_json(self) -> Any: ...
    @nonblocking
    def __enter__(self) -> Self: ...
