from typing import IO, Any, overload

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def load(f: IO[Any]) -> Any: ...
@overload
@blocking("file")
def load(f) -> Any: ...
@overload
@blocking("cpu")
def load_model(f: IO[Any]) -> Any: ...
@overload
@blocking("file")
def load_model(f) -> Any: ...
@overload
@blocking("cpu")
def save(proto, f: IO[Any]): ...
@overload
@blocking("file")
def save(proto, f): ...
@overload
@blocking("cpu")
def save_model(proto, f: IO[Any]): ...
@overload
@blocking("file")
def save_model(proto, f): ...
