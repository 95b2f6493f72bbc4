"""Alternative constructors, type(self), partialmethod, local classes, methods returning self."""

import functools
import operator
import time


class Record:
    def __init__(self, n = 0):
        self.n = n

    @classmethod
    def create(cls):
        return cls(1)

    def copy(self):
        return type(self)(self.n)

    def clone(self):
        return self.__class__(self.n)

    def save(self, n = 0):
        time.sleep(0)
        return n

    def peek(self, n = 0):
        return n

    save_one = functools.partialmethod(save, 1)
    peek_one = functools.partialmethod(peek, 1)


async def wrong():
    Record.create().save()  # E: blocking-sleep
    Record().copy().save()  # E: blocking-sleep
    Record().clone().save()  # E: blocking-sleep
    Record().save_one()  # E: blocking-sleep
    operator.methodcaller("save")(Record())  # E: blocking-sleep


async def right():
    Record.create().peek()  # OK
    Record().copy().peek()  # OK
    Record().clone().peek()  # OK
    Record().peek_one()  # OK
    operator.methodcaller("peek")(Record())  # OK


async def local_class():
    class Local:
        def run(self):
            time.sleep(0)
            return 1

        def idle(self):
            return 1

    Local().run()  # E: blocking-sleep
    Local().idle()  # OK


def make_class(n):
    class Inner:
        def run(self):
            time.sleep(0)
            return n

    return Inner


async def made_class():
    make_class(1)  # OK
    make_class(1)().run()  # E: blocking-sleep
