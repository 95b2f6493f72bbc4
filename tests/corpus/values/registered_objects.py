"""Objects that hold functions, in registries that decorators fill."""

import time
from collections.abc import Callable


class Task:
    def __init__(self, func: Callable[[], None]) -> None:
        self.func = func

    def __call__(self) -> None:
        self.func()


TASKS: dict[str, Task] = {}
LISTED: list[Task] = []
LATER: dict[str, Task] = {}


def task(func: Callable[[], None]) -> Task:
    made = Task(func)
    TASKS[func.__name__] = made
    LISTED.append(made)
    return made


@task
def convert() -> None:
    time.sleep(0)


LATER["x"] = Task(time.sleep)  # type: ignore[arg-type]


async def by_name(name: str) -> None:
    TASKS[name]()  # E: blocking-sleep


async def every() -> None:
    for t in LISTED:
        t()  # E: blocking-sleep


async def later(name: str) -> None:
    LATER[name]()  # E: blocking-sleep
