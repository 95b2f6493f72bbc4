from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F")

class ExceptionMixin:
    def exception(self, *exceptions, **kwargs) -> Callable[[Annotated[F, Endpoint("exception-handler", offloaded=False)]], F]: ...
    def all_exceptions(self, handler: Annotated[F, Endpoint("exception-handler", offloaded=False)]) -> F: ...
