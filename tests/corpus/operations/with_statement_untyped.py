"""with: __enter__, __exit__, @contextmanager on both sides of the yield, ExitStack, closing, suppress."""

import contextlib
import time
from collections.abc import Iterator


class Enters:
    def __enter__(self):
        time.sleep(0)
        return self

    def __exit__(self, *args):
        return None


class Exits:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        time.sleep(0)


class Quiet:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return None

    def close(self):
        time.sleep(0)


class Asynchronous:
    async def __aenter__(self):
        time.sleep(0)  # E: blocking-sleep
        return self

    async def __aexit__(self, *args):
        return None


@contextlib.contextmanager
def before():
    time.sleep(0)
    yield 1


@contextlib.contextmanager
def after():
    try:
        yield 1
    finally:
        time.sleep(0)


@contextlib.contextmanager
def quiet():
    yield 1


def uses_with():
    with after() as value:
        return value


async def wrong():
    with Enters():  # E: blocking-sleep
        pass
    with Exits() as manager:  # E: blocking-sleep
        print(manager)
    kept = Exits()  # OK
    with kept:  # E: blocking-sleep
        pass
    with before():  # E: blocking-sleep
        pass
    with after() as value:  # E: blocking-sleep
        print(value)
    with contextlib.closing(Quiet()):  # E: blocking-sleep
        pass
    uses_with()  # E: blocking-sleep


async def right():
    with Quiet():  # OK
        pass
    with quiet() as value:  # OK
        print(value)
    with contextlib.suppress(ValueError):  # OK
        pass
    Enters()  # OK
    before()  # OK
    async with Asynchronous():  # OK
        pass
    with contextlib.nullcontext():  # OK
        pass


async def stacks():
    with contextlib.ExitStack() as stack:
        stack.enter_context(Quiet())  # OK
        stack.enter_context(Enters())  # E: blocking-sleep
        stack.enter_context(before())  # E: blocking-sleep
        stack.enter_context(quiet())  # OK
