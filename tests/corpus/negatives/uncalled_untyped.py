"""Functions named, passed, stored, compared and documented, but not called."""

import time
from collections.abc import Callable


def slow():
    time.sleep(1)
    return 1


class Worker:
    def __init__(self, callback):
        self.callback = callback

    def run(self):
        return slow()


def keep(function):
    return function


def describe(function):
    return f"{function.__module__}.{function.__name__}"


async def right():
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


async def in_containers():
    functions = [slow]  # OK
    functions.append(slow)  # OK
    copies = [function for function in functions]  # OK
    return copies + [keep(f) for f in functions]  # OK
