"""A registry of plugins, and who runs them."""

from __future__ import annotations
from typing import Any

REGISTRY: dict[str, type[Plugin]] = {}
INSTANCES: list[Plugin] = []


class Plugin:
    name = ""

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        REGISTRY[cls.name] = cls

    def run(self, x):
        return self.process(x)

    def process(self, x):
        raise NotImplementedError


def run_all(x):
    for cls in REGISTRY.values():
        x = cls().run(x)
    return x


def run_all2(x):
    for cls in REGISTRY.values():
        cls().process(x)


def run_all3(x):
    for p in INSTANCES:
        p.process(x)


def run_all4(x):
    for p in INSTANCES:
        p.run(x)


def get(name):
    return REGISTRY[name]()


def run_one(name):
    return get(name).run(1)


def run_one2(name):
    return get(name).process(1)
