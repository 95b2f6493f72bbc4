from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("file")
def save_image(): ...
@blocking("cpu")
def make_grid() -> Any: ...
