from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu")
def drawToFile() -> Any: ...
@blocking("cpu")
def drawToString() -> Any: ...
