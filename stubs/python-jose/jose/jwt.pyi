from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu-bulk")
def decode() -> Any: ...
@blocking("cpu-bulk")
def encode() -> Any: ...
