from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Endpoint

# litestar/_kwargs/dependencies.py, resolve_dependency(): a sync generator is always iterated on the loop.
class Provide:
    def __init__(
        self, dependency: Annotated[Callable[..., Any], Endpoint("dependency", offloaded="sync_to_thread")], use_cache=..., sync_to_thread=...
    ) -> None: ...
