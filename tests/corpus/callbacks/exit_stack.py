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


class Resource:
    def __enter__(self) -> "Resource":
        time.sleep(0)
        return self

    def __exit__(self, *args: object) -> None:
        return None


class Lazy(Resource):
    def __exit__(self, *args: object) -> None:
        time.sleep(0)


def pushed() -> None:
    with contextlib.ExitStack() as stack:
        stack.push(Lazy())


def quickly_pushed() -> None:
    with contextlib.ExitStack() as stack:
        stack.push(Resource())


async def wrong() -> None:
    helper()  # E: blocking-sleep
    pushed()  # E: blocking-sleep


async def right() -> None:
    quick_helper()  # OK
    quickly_pushed()  # OK
    with contextlib.ExitStack() as stack:
        stack.callback(quick)  # OK
    async with contextlib.AsyncExitStack() as astack:  # OK
        astack.push_async_callback(aclose)  # OK


async def aclose() -> None:
    return None
