from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu")
def remove() -> Any: ...
@blocking("network")
def new_session() -> Any: ...
