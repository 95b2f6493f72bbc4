"""Under conditions, and one after the other."""

import functools
import os
import time

if os.environ.get("NOBODY_SETS"):

    def load():
        return 1

    def read():
        yield 1

    class Store:
        def get(self):
            return 1

else:

    def load():
        time.sleep(0.01)

    def read():
        time.sleep(0.01)
        yield 1

    class Store:
        def get(self):
            time.sleep(0.01)


def twice():
    time.sleep(0.01)


def twice():
    return 1


@functools.singledispatch
def show(value):
    return 1


@show.register
def _(value):
    return 2


@show.register
def _(value):
    time.sleep(0.01)


class Client:
    if os.environ.get("NOBODY_SETS"):

        def send(self):
            return 1

    else:

        def send(self):
            time.sleep(0.01)

    def close(self):
        time.sleep(0.01)

    def close(self):
        return 1


async def here():
    load()  # E: blocking-sleep
    list(read())  # E: blocking-sleep
    Store().get()  # E: blocking-sleep
    twice()
    show("x")  # E: blocking-sleep
    Client().send()  # E: blocking-sleep
    Client().close()
