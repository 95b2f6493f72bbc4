# no-run: the library is not installed
"""A plain function that is awaited: a decorator of a library that is not installed must have made it async, in a thread most likely."""

import time

from unknown_library import in_thread, repeat_every  # type: ignore[import-not-found]


@repeat_every(seconds=100)
def cleanup():
    time.sleep(1)


@in_thread
def load(number):
    time.sleep(1)
    return number


def argument():
    time.sleep(1)
    return 1


async def main():
    await cleanup()  # OK
    await load(1)  # OK
    await load(argument())  # E: blocking-sleep
    load(1)  # E: blocking-sleep
