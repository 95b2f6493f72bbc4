from typing import IO, Any, overload

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def load_workbook(filename: IO[Any]) -> Workbook: ...
@overload
@blocking("file")
def load_workbook(filename) -> Workbook: ...
@overload
@blocking("cpu")
def open(filename: IO[Any]) -> Workbook: ...
@overload
@blocking("file")
def open(filename) -> Workbook: ...

class Workbook:
    @overload
    @blocking("cpu")
    def save(self, filename: IO[Any]): ...
    @overload
    @blocking("file")
    def save(self, filename): ...
    @blocking("cpu-bulk")
    def copy_worksheet(self) -> Any: ...
    active: Any
