from typing import IO, Any, overload
from pyarrow import Table

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def read_json(input_file: IO[Any]) -> Table: ...
@overload
@blocking("file")
def read_json(input_file) -> Table: ...
@overload
@blocking("cpu")
def open_json(input_file: IO[Any]) -> Table: ...
@overload
@blocking("file")
def open_json(input_file) -> Table: ...
