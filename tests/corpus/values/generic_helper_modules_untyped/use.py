"""The callers."""

import time

from corpus.values.generic_helper_modules_untyped.helpers import apply, in_thread, threaded, timed
from corpus.values.generic_helper_modules_untyped.middle import apply_again, thread_again


def slow():
    time.sleep(0)
    return 1


def quick():
    return 1


@threaded
def offloaded():
    return slow()


@timed
def inline():
    return slow()


@timed
def inline_quick():
    return quick()


async def wrong():
    apply(slow)  # E: blocking-sleep
    apply_again(slow)  # E: blocking-sleep
    inline()  # E: blocking-sleep
    apply(inline)  # E: blocking-sleep


async def right():
    apply(quick)  # OK
    apply_again(quick)  # OK
    await in_thread(slow)  # OK
    await thread_again(slow)  # OK
    await offloaded()  # OK
    inline_quick()  # OK
    await threaded(slow)()  # OK
