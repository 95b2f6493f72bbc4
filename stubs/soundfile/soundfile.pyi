from typing import IO, Any, overload

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def read(file: IO[Any]) -> Any: ...
@overload
@blocking("file")
def read(file) -> Any: ...
@overload
@blocking("cpu")
def info(file: IO[Any]) -> Any: ...
@overload
@blocking("file")
def info(file) -> Any: ...
@overload
@blocking("cpu")
def blocks(file: IO[Any]) -> Any: ...
@overload
@blocking("file")
def blocks(file) -> Any: ...
@overload
@blocking("cpu")
def write(file: IO[Any]): ...
@overload
@blocking("file")
def write(file): ...

class SoundFile:
    @overload
    @blocking("cpu")
    def __init__(self, file: IO[Any]): ...
    @overload
    @blocking("file")
    def __init__(self, file): ...
    @blocking("file-metadata")
    def read(self) -> Any: ...
    @blocking("file-metadata")
    def write(self) -> Any: ...
