from typing import Any

from mypy_fastapi_blocking import blocking

class Model:
    @blocking("cpu")
    def fit(self) -> Any: ...
    @blocking("cpu")
    def predict(self) -> Any: ...
