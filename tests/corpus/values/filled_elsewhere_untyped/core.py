"""What is filled."""

import time
from functools import singledispatch
from typing import Any, Callable
handlers: dict[str, Callable[[], None]] = {}
hooks: list[Callable[[], None]] = []
cache: dict[str, Any] = {}
_client = None
def register(name):
    def deco(fn):
        handlers[name] = fn
        return fn
    return deco
def dispatch(name):
    handlers[name]()
def fire():
    for h in hooks:
        h()
class Bus:
    def __init__(self):
        self.subs = []
    def on(self, fn):
        self.subs.append(fn)
    def emit(self):
        for s in self.subs:
            s()
bus = Bus()
quiet = Bus()
def set_client(c):
    global _client
    _client = c
def query():
    _client.query()
@singledispatch
def save(item):
    return None
@singledispatch
def show(item):
    return None
def save_all(items):
    for item in items:
        save(item)
def show_all(items):
    for item in items:
        show(item)
async def here():
    save_all([])  # OK
