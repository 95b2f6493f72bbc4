from collections.abc import Callable
from typing import Annotated, TypeVar

from mypy_fastapi_blocking import Wrapped

T = TypeVar("T")

# Constructing the class calls the factory.
def field(*, default_factory: Annotated[Callable[[], T], Wrapped] = ..., **kwargs) -> T: ...
