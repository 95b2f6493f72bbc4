"""Which object something was put into: made in a function, an attribute, one that is shared, a container of the class."""

import asyncio
import functools
import inspect
import time
from collections.abc import Callable, Iterable
from typing import Any

Hook = Callable[[Any], Any]


def slow(event):
    time.sleep(0.05)


def fast(event):
    pass


async def not_now(event):
    await asyncio.sleep(0)


class Bus:
    def __init__(self):
        self.subscribers = []

    def on(self, hook):
        self.subscribers.append(hook)
        return hook

    def fire(self, event):
        for hook in self.subscribers:
            if inspect.iscoroutinefunction(hook):
                asyncio.ensure_future(hook(event))
            else:
                hook(event)

    async def emit(self, event):
        for hook in self.subscribers:
            if inspect.iscoroutinefunction(hook):
                await hook(event)  # OK
            else:
                hook(event)  # E: blocking-sleep


bus = Bus()
bus.on(slow)
async_bus = Bus()
async_bus.on(not_now)


async def fires():
    bus.fire(1)  # E: blocking-sleep
    async_bus.fire(1)  # OK
    await bus.emit(1)  # OK: it answers for itself


class Plugins:
    def __init__(self, hooks = ()):
        self.hooks = list(hooks)

    def add(self, hook):
        self.hooks.append(hook)
        return self

    def run(self, event):
        return [hook(event) for hook in self.hooks]


given = Plugins([slow])
given_fast = Plugins([fast])
chained = Plugins().add(slow)
filled = Plugins()
filled.hooks.append(slow)
filled_fast = Plugins()
filled_fast.hooks.append(fast)


def set_up(plugins, hook):
    plugins.add(hook)


helped = Plugins()
helped_fast = Plugins()
set_up(helped, slow)
set_up(helped_fast, fast)


async def module_level():
    given.run(1)  # E: blocking-sleep
    given_fast.run(1)  # OK
    chained.run(1)  # E: blocking-sleep
    filled.run(1)  # E: blocking-sleep
    filled_fast.run(1)  # OK
    helped.run(1)  # E: blocking-sleep
    helped_fast.run(1)  # OK


class Host:
    def __init__(self):
        self.slow = Plugins()
        self.fast = Plugins()
        self.slow.add(slow)
        self.fast.add(fast)

    def run_slow(self):
        self.slow.run(1)

    def run_fast(self):
        self.fast.run(1)

    async def own(self):
        self.slow.run(1)  # E: blocking-sleep
        self.fast.run(1)  # OK


host = Host()


async def attributes():
    host.run_slow()  # E: blocking-sleep
    host.run_fast()  # OK
    host.slow.run(1)  # E: blocking-sleep
    host.fast.run(1)  # OK
    await host.own()


def made_with(hook):
    plugins = Plugins()
    plugins.add(hook)
    return plugins


@functools.lru_cache
def cached():
    return Plugins()


cached().add(slow)
_only = None


def only():
    global _only
    if _only is None:
        _only = Plugins()
    return _only


only().add(slow)


async def from_functions():
    made_with(slow).run(1)  # E: blocking-sleep
    cached().run(1)  # E: blocking-sleep
    only().run(1)  # E: blocking-sleep


class Shared:
    hooks: list[Hook] = []

    def add(self, hook):
        self.hooks.append(hook)

    def run(self):
        for hook in self.hooks:
            hook(1)


shared = Shared()
shared.add(slow)
other = Shared()


async def of_the_class():
    other.run()  # E: blocking-sleep


async def main():
    for frame in (fires, module_level, attributes, from_functions, of_the_class):
        await frame()
