"""Functions as values: outside attributes."""

import time
from types import SimpleNamespace
from collections.abc import Callable


class Gateway:
    def query(self) -> int:
        time.sleep(0)
        return 1


class State:
    pass


class Task:
    callback: Callable[[], None]


def slow() -> None:
    time.sleep(0)


state = State()
state.gateway = Gateway()  # type: ignore[attr-defined]
space = SimpleNamespace(gateway=Gateway(), name="x")
task = Task()
task.callback = slow


async def use() -> None:
    state.gateway.query()  # type: ignore[attr-defined]  # E: blocking-sleep
    space.gateway.query()  # E: blocking-sleep
    print(space.name)
    task.callback()  # E: blocking-sleep
