# no-run: running shows another line than the one to be reported
"""Operations that are not written as calls: exitstack."""

import time
from contextlib import AsyncExitStack, ExitStack


def flush():
    time.sleep(0)


def noop():
    pass


class Resource:
    def __enter__(self):
        time.sleep(0)
        return self

    def __exit__(self, *exc):
        pass


async def run():
    with ExitStack() as stack:
        stack.enter_context(Resource())  # E: blocking-sleep
        stack.callback(noop)
    with ExitStack() as stack:
        stack.callback(flush)  # E: blocking-sleep
    async with AsyncExitStack() as astack:
        astack.enter_context(Resource())  # E: blocking-sleep
        astack.callback(flush)  # E: blocking-sleep
        astack.callback(noop)
