from typing import Any

from mypy_fastapi_blocking import nonblocking

class Response:
    @nonblocking
    def json(self) -> Any: ...
    @nonblocking
    def raise_for_status(self): ...
