"""What is filled."""

import time
from typing import Any, Callable
handlers: dict[str, Callable[[], None]] = {}
hooks: list[Callable[[], None]] = []
cache: dict[str, Any] = {}
_client: Any = None
def register(name: str) -> Callable[[Callable[[], None]], Callable[[], None]]:
    def deco(fn: Callable[[], None]) -> Callable[[], None]:
        handlers[name] = fn
        return fn
    return deco
def dispatch(name: str) -> None:
    handlers[name]()
def fire() -> None:
    for h in hooks:
        h()
class Bus:
    def __init__(self) -> None:
        self.subs: list[Callable[[], None]] = []
    def on(self, fn: Callable[[], None]) -> None:
        self.subs.append(fn)
    def emit(self) -> None:
        for s in self.subs:
            s()
bus = Bus()
quiet = Bus()
def set_client(c: Any) -> None:
    global _client
    _client = c
def query() -> None:
    _client.query()
