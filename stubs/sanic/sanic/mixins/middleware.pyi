from typing import Annotated, Any, TypeVar, overload
from collections.abc import Callable

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F", bound=Callable[..., Any])

class MiddlewareMixin:
    @overload
    def middleware(self, middleware_or_request: Annotated[Callable[..., Any], Endpoint("middleware", offloaded=False)], **kwargs) -> Any: ...
    @overload
    def middleware(self, middleware_or_request=..., **kwargs) -> Callable[[Annotated[F, Endpoint("middleware", offloaded=False)]], F]: ...
    @overload
    def on_request(self, middleware: Annotated[Callable[..., Any], Endpoint("middleware", offloaded=False)], **kwargs) -> Any: ...
    @overload
    def on_request(self, middleware=..., **kwargs) -> Callable[[Annotated[F, Endpoint("middleware", offloaded=False)]], F]: ...
    @overload
    def on_response(self, middleware: Annotated[Callable[..., Any], Endpoint("middleware", offloaded=False)], **kwargs) -> Any: ...
    @overload
    def on_response(self, middleware=..., **kwargs) -> Callable[[Annotated[F, Endpoint("middleware", offloaded=False)]], F]: ...
