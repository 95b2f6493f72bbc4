from collections.abc import Callable
from typing import Annotated, TypeVar

from mypy_fastapi_blocking import Called

T = TypeVar("T")

class Context:
    def run(self, callable: Annotated[Callable[..., T], Called], *args, **kwargs) -> T: ...
