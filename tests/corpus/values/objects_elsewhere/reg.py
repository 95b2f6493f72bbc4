from collections.abc import Callable
from dataclasses import dataclass


@dataclass
class Task:
    name: str
    func: Callable[[], None]

    def run(self) -> None:
        self.func()


TASKS: dict[str, Task] = {}


def task(func: Callable[[], None]) -> Callable[[], None]:
    TASKS[func.__name__] = Task(func.__name__, func)
    return func


def run_all() -> None:
    for one in TASKS.values():
        one.run()


class Registry:
    def __init__(self) -> None:
        self.tasks: dict[str, Task] = {}

    def add(self, func: Callable[[], None]) -> Callable[[], None]:
        self.tasks[func.__name__] = Task(func.__name__, func)
        return func

    def run(self, name: str) -> None:
        self.tasks[name].run()


slow_ones = Registry()
fast_ones = Registry()
