from typing import IO, Any, overload

from mypy_fastapi_blocking import blocking

@blocking("cpu-bulk")
def compress() -> bytes: ...
@blocking("cpu-bulk")
def decompress() -> bytes: ...
@overload
@blocking("cpu-bulk")
def open(filename: IO[Any]) -> Any: ...
@overload
@blocking("file")
def open(filename) -> Any: ...
