"""ExitStack.callback runs its callbacks when the stack is left; push and enter_context as well."""

import contextlib
import time


def slow():
    time.sleep(0)


def quick():
    return None


def helper():
    with contextlib.ExitStack() as stack:
        stack.callback(slow)


def quick_helper():
    with contextlib.ExitStack() as stack:
        stack.callback(quick)


class Resource:
    def __enter__(self):
        time.sleep(0)
        return self

    def __exit__(self, *args):
        return None


class Lazy(Resource):
    def __exit__(self, *args):
        time.sleep(0)


def pushed():
    with contextlib.ExitStack() as stack:
        stack.push(Lazy())


def quickly_pushed():
    with contextlib.ExitStack() as stack:
        stack.push(Resource())


async def wrong():
    helper()  # E: blocking-sleep
    pushed()  # E: blocking-sleep


async def right():
    quick_helper()  # OK
    quickly_pushed()  # OK
    with contextlib.ExitStack() as stack:
        stack.callback(quick)  # OK
    async with contextlib.AsyncExitStack() as astack:  # OK
        astack.push_async_callback(aclose)  # OK


async def aclose():
    return None
