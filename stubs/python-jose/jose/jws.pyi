from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu-bulk")
def sign() -> Any: ...
@blocking("cpu-bulk")
def verify() -> Any: ...
