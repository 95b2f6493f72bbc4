from typing import Any

from mypy_fastapi_blocking import blocking

class DaskMethodsMixin:
    @blocking("cpu")
    def compute(self) -> Any: ...
    @blocking("cpu")
    def persist(self) -> Any: ...
    @blocking("cpu")
    def visualize(self) -> Any: ...
