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


async def wrong():
    helper()  # E: blocking-sleep


async def right():
    quick_helper()  # OK
    with contextlib.ExitStack() as stack:
        stack.callback(quick)  # OK
    async with contextlib.AsyncExitStack() as astack:  # OK
        astack.push_async_callback(aclose)  # OK


async def aclose():
    return None
