from typing import IO, Any, overload
from pdfplumber.pdf import PDF

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def open(path_or_fp: IO[Any]) -> PDF: ...
@overload
@blocking("file")
def open(path_or_fp) -> PDF: ...
@blocking("subprocess")
def repair() -> Any: ...
