from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu")
def compute() -> Any: ...
@blocking("cpu")
def persist() -> Any: ...
@blocking("cpu")
def visualize() -> Any: ...
