"""A registry of plugins, and who runs them."""

from __future__ import annotations
from typing import Any

REGISTRY: dict[str, type[Plugin]] = {}
INSTANCES: list[Plugin] = []


class Plugin:
    name = ""

    def __init_subclass__(cls, **kw: Any) -> None:
        super().__init_subclass__(**kw)
        REGISTRY[cls.name] = cls

    def run(self, x: int) -> int:
        return self.process(x)

    def process(self, x: int) -> int:
        raise NotImplementedError


def run_all(x: int) -> int:
    for cls in REGISTRY.values():
        x = cls().run(x)
    return x


def run_all2(x: int) -> None:
    for cls in REGISTRY.values():
        cls().process(x)


def run_all3(x: int) -> None:
    for p in INSTANCES:
        p.process(x)


def run_all4(x: int) -> None:
    for p in INSTANCES:
        p.run(x)


def get(name: str) -> Plugin:
    return REGISTRY[name]()


def run_one(name: str) -> int:
    return get(name).run(1)


def run_one2(name: str) -> int:
    return get(name).process(1)
