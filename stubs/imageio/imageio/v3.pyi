from typing import IO, Any, overload

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def imiter(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def imiter(uri) -> Any: ...
@overload
@blocking("cpu")
def immeta(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def immeta(uri) -> Any: ...
@overload
@blocking("cpu")
def improps(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def improps(uri) -> Any: ...
@overload
@blocking("cpu")
def imread(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def imread(uri) -> Any: ...
@overload
@blocking("cpu")
def imwrite(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def imwrite(uri) -> Any: ...
@overload
@blocking("cpu")
def imopen(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def imopen(uri) -> Any: ...
