from typing import IO, Any, overload
import docx.document

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu")
def Document(docx: IO[Any]) -> docx.document.Document: ...
@overload
@blocking("cpu-bulk")
def Document(docx: None = ...) -> docx.document.Document: ...
@overload
@blocking("file")
def Document(docx) -> docx.document.Document: ...
