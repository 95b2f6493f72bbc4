"""Alternative constructors, type(self), partialmethod, local classes, methods returning self."""

import functools
import operator
import time


class Record:
    def __init__(self, n: int = 0) -> None:
        self.n = n

    @classmethod
    def create(cls) -> "Record":
        return cls(1)

    def copy(self) -> "Record":
        return type(self)(self.n)

    def clone(self) -> "Record":
        return self.__class__(self.n)

    def save(self, n: int = 0) -> int:
        time.sleep(0)
        return n

    def peek(self, n: int = 0) -> int:
        return n

    save_one = functools.partialmethod(save, 1)
    peek_one = functools.partialmethod(peek, 1)


async def wrong() -> None:
    Record.create().save()  # E: blocking-sleep
    Record().copy().save()  # E: blocking-sleep
    Record().clone().save()  # E: blocking-sleep
    Record().save_one()  # E: blocking-sleep
    operator.methodcaller("save")(Record())  # E: blocking-sleep


async def right() -> None:
    Record.create().peek()  # OK
    Record().copy().peek()  # OK
    Record().clone().peek()  # OK
    Record().peek_one()  # OK
    operator.methodcaller("peek")(Record())  # OK


async def local_class() -> None:
    class Local:
        def run(self) -> int:
            time.sleep(0)
            return 1

        def idle(self) -> int:
            return 1

    Local().run()  # E: blocking-sleep
    Local().idle()  # OK


def make_class(n: int) -> type:
    class Inner:
        def run(self) -> int:
            time.sleep(0)
            return n

    return Inner


async def made_class() -> None:
    make_class(1)  # OK
    make_class(1)().run()  # E: blocking-sleep
