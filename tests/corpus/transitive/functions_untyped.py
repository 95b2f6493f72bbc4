"""Helpers, defined before and after the coroutine that calls them."""

import time


def before():
    time.sleep(1)


async def wrong():
    before()  # E: blocking-sleep
    after()  # E: blocking-sleep
    two_down()  # E: blocking-sleep


async def right():
    quick()  # OK
    also_quick()  # OK
    print(after)  # OK


def after():
    time.sleep(1)


def two_down():
    one_down()


def one_down():
    return after()


def quick():
    return 1


def also_quick():
    return quick() + len(str(after))


def never_called():
    after()
