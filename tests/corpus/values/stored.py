"""Functions in variables, attributes, dict and list literals; bound methods; callable objects."""

import time
from collections.abc import Callable


def slow() -> int:
    time.sleep(0)
    return 1


def other_slow() -> int:
    time.sleep(0)
    return 2


def quick() -> int:
    return 1


def other_quick() -> int:
    return 2


class Worker:
    def __init__(self, callback: Callable[[], int] = slow) -> None:
        self.work = slow
        self.rest = quick

    def run(self) -> int:
        return slow()

    def idle(self) -> int:
        return 1


class Caller:
    def __init__(self) -> None:
        self.worker = Worker()

    def __call__(self) -> int:
        return self.worker.run()


SLOW_TABLE = {"a": slow, "b": other_slow}
QUICK_TABLE = {"a": quick, "b": other_quick}
STEPS = [slow, quick]
QUICK_STEPS = [quick, other_quick]
alias = slow
quick_alias = quick


async def tables(name: str = "a") -> None:
    SLOW_TABLE[name]()  # E: blocking-sleep
    QUICK_TABLE[name]()  # OK
    SLOW_TABLE["b"]()  # E: blocking-sleep
    for step in STEPS:
        step()  # E: blocking-sleep
    for step in QUICK_STEPS:
        step()  # OK
    for function in SLOW_TABLE.values():
        function()  # E: blocking-sleep
    print(SLOW_TABLE[name])  # OK
    handler = SLOW_TABLE.get(name, quick)  # OK
    handler()  # E: blocking-sleep
    {"x": slow}["x"]()  # E: blocking-sleep
    [slow][0]()  # E: blocking-sleep


async def variables(flag: bool = True) -> None:
    alias()  # E: blocking-sleep
    quick_alias()  # OK
    local = slow
    local()  # E: blocking-sleep
    chosen = slow if flag else quick
    chosen()  # E: blocking-sleep
    (slow if flag else quick)()  # E: blocking-sleep


async def attributes() -> None:
    worker = Worker()
    worker.work()  # E: blocking-sleep
    worker.rest()  # OK
    bound = worker.run
    bound()  # E: blocking-sleep
    idle = worker.idle
    idle()  # OK
    unbound = Worker.run
    unbound(worker)  # E: blocking-sleep


async def objects() -> None:
    caller = Caller()  # OK
    caller()  # E: blocking-sleep
    print(caller)  # OK


def table() -> dict[str, Callable[[], int]]:
    return {}


class Tables:
    def __call__(self) -> dict[str, Callable[[], int]]:
        return {}


async def into_what_a_call_returns(tables: Tables) -> None:
    table()["a"] = slow
    tables()["a"] = slow
    (table() or table())["a"] = slow
    slow()  # E: blocking-sleep
