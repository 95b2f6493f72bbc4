from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu")
def onset_detect() -> Any: ...
@blocking("cpu")
def onset_strength() -> Any: ...
