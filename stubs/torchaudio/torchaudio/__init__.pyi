from typing import IO, Any, overload

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def load(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def load(uri) -> Any: ...
@overload
@blocking("cpu")
def save(uri: IO[Any]): ...
@overload
@blocking("file")
def save(uri): ...
