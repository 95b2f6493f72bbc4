from typing import IO, Any, overload

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def loadmat(file_name: IO[Any]) -> Any: ...
@overload
@blocking("file")
def loadmat(file_name) -> Any: ...
@overload
@blocking("cpu")
def savemat(file_name: IO[Any]) -> Any: ...
@overload
@blocking("file")
def savemat(file_name) -> Any: ...
@overload
@blocking("cpu")
def mmread(source: IO[Any]) -> Any: ...
@overload
@blocking("file")
def mmread(source) -> Any: ...
@overload
@blocking("cpu")
def mmwrite(target: IO[Any]): ...
@overload
@blocking("file")
def mmwrite(target): ...
