from collections.abc import Callable
from typing import Any, overload

from mypy_fastapi_blocking import blocking, nonblocking
from dramatiq.message import Message

class Actor:
    @blocking("database", note="Publishing takes milliseconds, but seconds while the broker is down")
    def send(self) -> Message: ...
    @blocking("database", note="Publishing takes milliseconds, but seconds while the broker is down")
    def send_with_options(self) -> Message: ...
    @nonblocking
    def message(self) -> Message: ...
    @nonblocking
    def message_with_options(self) -> Message: ...

@overload
def actor(fn: Callable[..., Any], /, **options) -> Actor: ...
@overload
def actor(**options) -> Callable[[Callable[..., Any]], Actor]: ...
