from typing import Any

from mypy_fastapi_blocking import blocking

class Collections:
    @blocking("network")
    def get(self) -> Any: ...
    @blocking("network")
    def list(self) -> Any: ...
