from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("network")
def load_model() -> Any: ...
@blocking("network")
def log_model() -> Any: ...
