from typing import Any

from mypy_fastapi_blocking import blocking

class DataLoader:
    @blocking("cpu")
    def __iter__(self) -> Any: ...
