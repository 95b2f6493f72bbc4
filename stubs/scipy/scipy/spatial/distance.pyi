from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu-bulk")
def cdist() -> Any: ...
@blocking("cpu-bulk")
def pdist() -> Any: ...
