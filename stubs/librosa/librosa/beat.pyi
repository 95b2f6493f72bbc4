from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu")
def beat_track() -> Any: ...
@blocking("cpu")
def plp() -> Any: ...
