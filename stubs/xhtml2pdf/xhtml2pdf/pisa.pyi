from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu")
def CreatePDF() -> Any: ...
@blocking("cpu")
def pisaDocument() -> Any: ...
