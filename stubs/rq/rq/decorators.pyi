from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F")

# The function runs in a worker; an async one on a loop of its own there.
class job:
    def __init__(self, queue, connection, timeout=..., result_ttl=..., ttl=..., **options) -> None: ...
    def __call__(self, f: Annotated[F, Endpoint("task")]) -> F: ...
