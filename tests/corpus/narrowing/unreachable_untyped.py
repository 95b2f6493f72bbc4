"""What never runs is silent."""

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import NoReturn


def stop():
    raise RuntimeError


async def type_checking():
    if TYPE_CHECKING:
        time.sleep(1)  # OK


async def platform():
    if sys.platform == "win32":
        time.sleep(1)  # OK


async def version():
    if sys.version_info < (3, 8):
        time.sleep(1)  # OK
    else:
        time.sleep(0)  # E: blocking-sleep


async def after_return():
    return 1
    time.sleep(1)  # OK


async def after_raise():
    raise ValueError
    time.sleep(1)  # OK


async def constants():
    if False:
        time.sleep(1)  # OK
    if 0:
        time.sleep(1)  # OK
    if True:
        time.sleep(0)  # E: blocking-sleep


async def loops():
    for _ in range(1):
        break
        time.sleep(1)  # OK
    while True:
        break
    time.sleep(0)  # E: blocking-sleep


async def both_branches_return(flag = True):
    if flag:
        return 1
    else:
        return 2
    time.sleep(1)  # OK


def helper():
    if TYPE_CHECKING:
        time.sleep(1)


def helper_after_return():
    return 1
    time.sleep(1)


async def through_helpers():
    helper()  # OK
    helper_after_return()  # OK
