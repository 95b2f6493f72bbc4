"""A class binds anew what its base has as an attribute of the class; the method that reads it is the base's."""

import time
from collections.abc import Callable, Sequence
from typing import ClassVar


class Backend:
    def items(self) -> list[int]:
        return [1]


class SlowBackend(Backend):
    def items(self) -> list[int]:
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
    def a(self) -> None:
        self.backend.items()
    def b(self) -> None:
        self.backend_class().items()
    def c(self) -> None:
        self.bare.items()
    def d(self) -> None:
        self.declared.items()
    def e(self) -> None:
        for p in self.parts:
            p().items()
    def f(self) -> None:
        for o in self.objs:
            o.items()
    def g(self) -> None:
        for k in self.fields:
            self.fields[k]()
    def get_backend(self) -> Backend:
        return self.backend
    def h(self) -> None:
        self.get_backend().items()


class Slow(View):
    backend = SlowBackend()
    backend_class = SlowBackend
    bare = SlowBackend()
    declared = SlowBackend()
    parts = [Backend, SlowBackend]
    objs = [SlowBackend()]
    fields = {"x": lambda: time.sleep(0.001)}


async def main() -> None:
    Slow().a()  # E: blocking-sleep
    Slow().b()  # E: blocking-sleep
    Slow().c()  # E: blocking-sleep
    Slow().d()  # E: blocking-sleep
    Slow().e()  # missed: blocking-sleep
    Slow().f()  # missed: blocking-sleep
    Slow().g()  # missed: blocking-sleep
    Slow().h()  # E: blocking-sleep
    View().a()
