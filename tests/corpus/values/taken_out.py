"""What is taken out of a table or a list, here or in a helper, and what the caller says of the key."""

import time
from collections.abc import Callable
from typing import Any


def nap() -> None:
    time.sleep(1)


def quick() -> None:
    pass


def run_all(steps: list[Any]) -> None:
    for step in steps:
        step()


def run_plain(steps: list) -> None:
    for step in steps:
        step()


def run_key(table: dict[str, Any], key: str) -> None:
    table[key]()


def run_get(table: dict[str, Callable[[], None]], key: str) -> None:
    handler = table.get(key)
    if handler is not None:
        handler()


def run_obj(callback: object) -> None:
    if callable(callback):
        callback()


def run_any(callback: Any) -> None:
    callback()


TABLE = {"nap": nap, "quick": quick}


def dispatch(kind: str) -> None:
    TABLE[kind]()


def dispatch_get(kind: str) -> None:
    TABLE.get(kind, quick)()


def steps() -> list[Callable[[], None]]:
    found = []
    found.append(nap)
    return found


def no_steps() -> list[Callable[[], None]]:
    found = []
    found.append(quick)
    return found


async def a() -> None:
    run_all([nap])  # E: blocking-sleep
    run_plain([nap])  # E: blocking-sleep
    run_key({"a": nap}, "a")  # E: blocking-sleep
    run_get({"a": nap}, "a")  # E: blocking-sleep
    run_obj(nap)  # E: blocking-sleep
    run_any(nap)  # E: blocking-sleep


async def b() -> None:
    run_all([quick])
    run_plain([quick])
    run_key({"a": quick}, "a")
    run_get({"a": quick}, "a")
    run_obj(quick)
    run_any(quick)


async def c() -> None:
    dispatch("nap")  # E: blocking-sleep
    dispatch("quick")
    dispatch_get("nap")  # E: blocking-sleep
    dispatch_get("quick")
    TABLE["nap"]()  # E: blocking-sleep
    TABLE["quick"]()
    for s in steps():
        s()  # E: blocking-sleep
    for s in no_steps():
        s()
    run_plain(steps())  # E: blocking-sleep
    run_plain(no_steps())


def dispatch_name(kind: str) -> None:
    handler = TABLE[kind]
    handler()


def dispatch_found(kind: str) -> None:
    handler = TABLE.get(kind)
    if handler is None:
        raise KeyError(kind)
    handler()


def dispatch_or(kind: str) -> None:
    handler = TABLE.get(kind, nap)
    handler()


class Quick:
    def run(self) -> None:
        pass


class Slow:
    def run(self) -> None:
        time.sleep(1)


SERVICES = {"quick": Quick(), "slow": Slow()}
CLASSES = {"quick": Quick, "slow": Slow}


def serve(kind: str) -> None:
    SERVICES[kind].run()


def serve_made(kind: str) -> None:
    CLASSES[kind]().run()


async def d() -> None:
    dispatch_name("nap")  # E: blocking-sleep
    dispatch_name("quick")
    dispatch_found("nap")  # E: blocking-sleep
    dispatch_found("quick")
    dispatch_or("other")  # E: blocking-sleep
    dispatch_or("quick")
    dispatch_or("nap")  # E: blocking-sleep
    serve("slow")  # E: blocking-sleep
    serve("quick")
    serve_made("slow")  # E: blocking-sleep
    serve_made("quick")


async def e(kind: str) -> None:
    dispatch_name(kind)  # E: blocking-sleep
    serve(kind)  # E: blocking-sleep
    TABLE[kind]()  # E: blocking-sleep
    handler = TABLE.get(kind)
    if handler:
        handler()  # E: blocking-sleep


def serve_var(kind: str) -> None:
    service = CLASSES[kind]()
    service.run()


def serve_cls(kind: str) -> None:
    cls = CLASSES.get(kind, Quick)
    service = cls()
    service.run()


async def f() -> None:
    serve_var("slow")  # E: blocking-sleep
    serve_var("quick")
    serve_cls("slow")  # E: blocking-sleep
    serve_cls("quick")
    serve_cls("none")


def run_star(*steps: Any) -> None:
    for step in steps:
        step()


def run_pipeline(steps: list, value: int) -> int:
    result = value
    for step in steps:
        result = step(result)
    return result


def slow_double(x: int) -> int:
    time.sleep(1)
    return x * 2


def double(x: int) -> int:
    return x * 2


def first(steps: "list[Any]") -> None:
    steps[0]()


def outer(steps: list) -> None:
    run_plain(steps)


async def g() -> None:
    run_star(nap)  # E: blocking-sleep
    run_star(quick)
    run_pipeline([double, slow_double], 1)  # E: blocking-sleep
    run_pipeline([double, double], 1)
    first([nap])  # E: blocking-sleep
    first([quick])


def dispatch_unless(kind: str, always: bool) -> None:
    handler = nap
    if not always:
        print(kind)
        handler = TABLE[kind]
    handler()


async def two_ways(always: bool) -> None:
    dispatch_unless("quick", always)  # E: blocking-sleep
