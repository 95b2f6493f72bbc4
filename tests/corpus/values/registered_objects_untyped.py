"""Objects that hold functions, in registries that decorators fill."""

import time
from collections.abc import Callable


class Task:
    def __init__(self, func):
        self.func = func

    def __call__(self):
        self.func()


TASKS: dict[str, Task] = {}
LISTED: list[Task] = []
LATER: dict[str, Task] = {}


def task(func):
    made = Task(func)
    TASKS[func.__name__] = made
    LISTED.append(made)
    return made


@task
def convert():
    time.sleep(0)


LATER["x"] = Task(time.sleep)  # type: ignore[arg-type]


async def by_name(name):
    TASKS[name]()  # E: blocking-sleep


async def every():
    for t in LISTED:
        t()  # E: blocking-sleep


async def later(name):
    LATER[name]()  # E: blocking-sleep
