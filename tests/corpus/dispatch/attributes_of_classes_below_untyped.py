"""A class binds anew what its base has as an attribute of the class; the method that reads it is the base's."""

import time
from collections.abc import Callable, Sequence
from typing import ClassVar


class Backend:
    def items(self):
        return [1]


class SlowBackend(Backend):
    def items(self):
        time.sleep(0.001)
        return [1]


class View:
    backend: Backend = Backend()
    backend_class: type[Backend] = Backend
    bare = Backend()
    declared: Backend
    parts: ClassVar[Sequence[type[Backend]]] = [Backend]
    objs: list[Backend] = [Backend()]
    fields: dict[str, Callable[[], None]] = {}
    hook: ClassVar[Callable[[], None] | None] = None
    def a(self):
        self.backend.items()
    def b(self):
        self.backend_class().items()
    def c(self):
        self.bare.items()
    def d(self):
        self.declared.items()
    def e(self):
        for p in self.parts:
            p().items()
    def f(self):
        for o in self.objs:
            o.items()
    def g(self):
        for k in self.fields:
            self.fields[k]()
    def get_backend(self):
        return self.backend
    def h(self):
        self.get_backend().items()


class Slow(View):
    backend = SlowBackend()
    backend_class = SlowBackend
    bare = SlowBackend()
    declared = SlowBackend()
    parts = [Backend, SlowBackend]
    objs = [SlowBackend()]
    fields = {"x": lambda: time.sleep(0.001)}


async def main():
    Slow().a()  # E: blocking-sleep
    Slow().b()  # E: blocking-sleep
    Slow().c()  # E: blocking-sleep
    Slow().d()  # E: blocking-sleep
    Slow().e()  # missed: blocking-sleep
    Slow().f()  # missed: blocking-sleep
    Slow().g()  # missed: blocking-sleep
    Slow().h()  # E: blocking-sleep
    View().a()
