from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu")
def generate_parameters() -> Any: ...
