from typing import IO, Any, overload

from mypy_fastapi_blocking import blocking

class PdfReader:
    @overload
    @blocking("cpu")
    def __init__(self, stream: IO[Any]): ...
    @overload
    @blocking("file")
    def __init__(self, stream): ...
    pages: list[PageObject]

class PdfWriter:
    @overload
    @blocking("cpu")
    def write(self, stream: IO[Any]) -> Any: ...
    @overload
    @blocking("file")
    def write(self, stream) -> Any: ...
    @blocking("cpu")
    def append_pages_from_reader(self) -> Any: ...
    @blocking("cpu")
    def clone_document_from_reader(self) -> Any: ...

class PdfMerger:
    @overload
    @blocking("cpu")
    def append(self, fileobj: IO[Any]) -> Any: ...
    @overload
    @blocking("file")
    def append(self, fileobj) -> Any: ...
    @overload
    @blocking("cpu")
    def write(self, fileobj: IO[Any]) -> Any: ...
    @overload
    @blocking("file")
    def write(self, fileobj) -> Any: ...
    @overload
    @blocking("cpu")
    def merge(self, page_number, fileobj: IO[Any]) -> Any: ...
    @overload
    @blocking("file")
    def merge(self, page_number, fileobj) -> Any: ...

class PageObject:
    @blocking("cpu")
    def extract_text(self) -> Any: ...
    @blocking("cpu")
    def merge_page(self) -> Any: ...
    @blocking("cpu")
    def compress_content_streams(self) -> Any: ...
