from typing import Any

from mypy_fastapi_blocking import blocking

class RetryingClient:
    @blocking("database", instead="aiomcache.Client")
    def __getattr__(self, name: str) -> Any: ...
