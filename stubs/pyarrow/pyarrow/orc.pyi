from typing import IO, Any, overload
from pyarrow import Table

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def read_table(source: IO[Any]) -> Table: ...
@overload
@blocking("file")
def read_table(source) -> Table: ...
@overload
@blocking("cpu")
def write_table(table, where: IO[Any]) -> None: ...
@overload
@blocking("file")
def write_table(table, where) -> None: ...
