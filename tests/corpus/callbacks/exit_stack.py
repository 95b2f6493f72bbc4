"""ExitStack.callback runs its callbacks when the stack is left; push and enter_context as well."""

import contextlib
import time


def slow() -> None:
    time.sleep(0)


def quick() -> None:
    return None


def helper() -> None:
    with contextlib.ExitStack() as stack:
        stack.callback(slow)


def quick_helper() -> None:
    with contextlib.ExitStack() as stack:
        stack.callback(quick)


async def wrong() -> None:
    helper()  # E: blocking-sleep


async def right() -> None:
    quick_helper()  # OK
    with contextlib.ExitStack() as stack:
        stack.callback(quick)  # OK
    async with contextlib.AsyncExitStack() as astack:  # OK
        astack.push_async_callback(aclose)  # OK


async def aclose() -> None:
    return None
