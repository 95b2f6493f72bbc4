"""What is filled."""

import time
from functools import singledispatch
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
@singledispatch
def save(item: Any) -> None:
    return None
@singledispatch
def show(item: Any) -> None:
    return None
def save_all(items: list[Any]) -> None:
    for item in items:
        save(item)
def show_all(items: list[Any]) -> None:
    for item in items:
        show(item)
async def here() -> None:
    save_all([])  # OK
