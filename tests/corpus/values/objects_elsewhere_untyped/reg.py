from collections.abc import Callable
from dataclasses import dataclass


@dataclass
class Task:
    name: str
    func: Callable[[], None]

    def run(self):
        self.func()


TASKS: dict[str, Task] = {}


def task(func):
    TASKS[func.__name__] = Task(func.__name__, func)
    return func


def run_all():
    for one in TASKS.values():
        one.run()


class Registry:
    def __init__(self):
        self.tasks = {}

    def add(self, func):
        self.tasks[func.__name__] = Task(func.__name__, func)
        return func

    def run(self, name):
        self.tasks[name].run()


slow_ones = Registry()
fast_ones = Registry()
