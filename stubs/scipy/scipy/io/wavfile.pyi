from typing import IO, Any, overload

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def read(filename: IO[Any]) -> Any: ...
@overload
@blocking("file")
def read(filename) -> Any: ...
@overload
@blocking("cpu")
def write(filename: IO[Any]) -> Any: ...
@overload
@blocking("file")
def write(filename) -> Any: ...
