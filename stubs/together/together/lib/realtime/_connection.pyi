from typing import Any

from mypy_fastapi_blocking import blocking

class RealtimeConnectionManager:
    @blocking("network", instead="together.AsyncTogether")
    def __enter__(self) -> Any: ...
