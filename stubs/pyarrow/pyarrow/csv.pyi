from typing import IO, Any, overload
from pyarrow import Table

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def read_csv(input_file: IO[Any]) -> Table: ...
@overload
@blocking("file")
def read_csv(input_file) -> Table: ...
@overload
@blocking("cpu")
def open_csv(input_file: IO[Any]) -> Table: ...
@overload
@blocking("file")
def open_csv(input_file) -> Table: ...
@overload
@blocking("cpu")
def write_csv(data, output_file: IO[Any]) -> None: ...
@overload
@blocking("file")
def write_csv(data, output_file) -> None: ...
