from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu-bulk")
def decrypt() -> Any: ...
@blocking("cpu-bulk")
def encrypt() -> Any: ...
