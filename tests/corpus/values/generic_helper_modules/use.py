"""The callers."""

import time

from corpus.values.generic_helper_modules.helpers import apply, in_thread, threaded, timed
from corpus.values.generic_helper_modules.middle import apply_again, thread_again


def slow() -> int:
    time.sleep(0)
    return 1


def quick() -> int:
    return 1


@threaded
def offloaded() -> int:
    return slow()


@timed
def inline() -> int:
    return slow()


@timed
def inline_quick() -> int:
    return quick()


async def wrong() -> None:
    apply(slow)  # E: blocking-sleep
    apply_again(slow)  # E: blocking-sleep
    inline()  # E: blocking-sleep
    apply(inline)  # E: blocking-sleep


async def right() -> None:
    apply(quick)  # OK
    apply_again(quick)  # OK
    await in_thread(slow)  # OK
    await thread_again(slow)  # OK
    await offloaded()  # OK
    inline_quick()  # OK
    await threaded(slow)()  # OK
