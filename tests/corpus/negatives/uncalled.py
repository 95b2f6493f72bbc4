"""Functions named, passed, stored, compared and documented, but not called."""

import time
from collections.abc import Callable


def slow() -> int:
    time.sleep(1)
    return 1


class Worker:
    def __init__(self, callback: Callable[[], int]) -> None:
        self.callback = callback

    def run(self) -> int:
        return slow()


def keep(function: Callable[[], int]) -> Callable[[], int]:
    return function


def describe(function: Callable[[], int]) -> str:
    return f"{function.__module__}.{function.__name__}"


async def right() -> None:
    slow  # OK
    time.sleep  # OK
    keep(slow)  # OK
    describe(slow)  # OK
    worker = Worker(slow)  # OK
    worker.callback  # OK
    worker.run  # OK
    [slow, time.sleep]  # OK
    {"slow": slow}  # OK
    print(slow is time.sleep, slow == worker.run)  # OK
    callable(slow)  # OK
    isinstance(slow, object)  # OK
    (lambda: slow())  # OK
    slow.__name__  # OK
    type(worker)  # OK
    Worker.run  # OK


async def in_containers() -> list[Callable[[], int]]:
    functions = [slow]  # OK
    functions.append(slow)  # OK
    copies = [function for function in functions]  # OK
    return copies + [keep(f) for f in functions]  # OK
