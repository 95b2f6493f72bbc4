from collections.abc import Callable
from typing import Annotated, TypeVar

from mypy_fastapi_blocking import Offloaded

F = TypeVar("F")

# It runs when the interpreter ends, after the loop.
def register(func: Annotated[F, Offloaded], /, *args, **kwargs) -> F: ...
