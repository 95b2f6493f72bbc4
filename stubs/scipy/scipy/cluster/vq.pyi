from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu")
def kmeans() -> Any: ...
@blocking("cpu")
def kmeans2() -> Any: ...
