"""Helpers, defined before and after the coroutine that calls them."""

import time


def before() -> None:
    time.sleep(1)


async def wrong() -> None:
    before()  # E: blocking-sleep
    after()  # E: blocking-sleep
    two_down()  # E: blocking-sleep


async def right() -> None:
    quick()  # OK
    also_quick()  # OK
    print(after)  # OK


def after() -> None:
    time.sleep(1)


def two_down() -> None:
    one_down()


def one_down() -> None:
    return after()


def quick() -> int:
    return 1


def also_quick() -> int:
    return quick() + len(str(after))


def never_called() -> None:
    after()
