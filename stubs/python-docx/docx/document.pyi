from typing import IO, Any, overload

from mypy_fastapi_blocking import blocking

class Document:
    @overload
    @blocking("cpu")
    def save(self, path_or_stream: IO[Any]): ...
    @overload
    @blocking("file")
    def save(self, path_or_stream): ...
    @overload
    @blocking("cpu")
    def add_picture(self, image_path_or_stream: IO[Any]) -> Any: ...
    @overload
    @blocking("file")
    def add_picture(self, image_path_or_stream) -> Any: ...
