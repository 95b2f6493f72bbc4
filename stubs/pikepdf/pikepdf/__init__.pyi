from typing import IO, Any, Self, overload

from mypy_fastapi_blocking import blocking, nonblocking

class Pdf:
    @overload
    @staticmethod
    @blocking("cpu")
    def open(filename_or_stream: IO[Any]) -> Pdf: ...
    @overload
    @staticmethod
    @blocking("file")
    def open(filename_or_stream) -> Pdf: ...
    @staticmethod
    @nonblocking
    def new() -> Pdf: ...
    @blocking("cpu")
    def remove_unreferenced_resources(self): ...
    @blocking("cpu")
    def flatten_annotations(self): ...
    @blocking("cpu")
    def generate_appearance_streams(self): ...
    @overload
    @blocking("cpu")
    def save(self, filename_or_stream: IO[Any]) -> None: ...
    @overload
    @blocking("file")
    def save(self, filename_or_stream=...) -> None: ...
    @nonblocking
    def __enter__(self) -> Self: ...

@overload
@blocking("cpu")
def open(filename_or_stream: IO[Any]) -> Pdf: ...
@overload
@blocking("file")
def open(filename_or_stream) -> Pdf: ...
