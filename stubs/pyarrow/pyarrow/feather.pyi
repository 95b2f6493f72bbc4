from typing import IO, Any, overload
from pyarrow import Table

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def read_feather(source: IO[Any]) -> Any: ...
@overload
@blocking("file")
def read_feather(source) -> Any: ...
@overload
@blocking("cpu")
def read_table(source: IO[Any]) -> Any: ...
@overload
@blocking("file")
def read_table(source) -> Any: ...
@overload
@blocking("cpu")
def write_feather(df, dest: IO[Any]) -> None: ...
@overload
@blocking("file")
def write_feather(df, dest) -> None: ...
