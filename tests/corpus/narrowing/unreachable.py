"""What never runs is silent."""

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import NoReturn


def stop() -> "NoReturn":
    raise RuntimeError


async def type_checking() -> None:
    if TYPE_CHECKING:
        time.sleep(1)  # OK


async def platform() -> None:
    if sys.platform == "win32":
        time.sleep(1)  # OK


async def version() -> None:
    if sys.version_info < (3, 8):
        time.sleep(1)  # OK
    else:
        time.sleep(0)  # E: blocking-sleep


async def after_return() -> int:
    return 1
    time.sleep(1)  # OK


async def after_raise() -> None:
    raise ValueError
    time.sleep(1)  # OK


async def constants() -> None:
    if False:
        time.sleep(1)  # OK
    if 0:
        time.sleep(1)  # OK
    if True:
        time.sleep(0)  # E: blocking-sleep


async def loops() -> None:
    for _ in range(1):
        break
        time.sleep(1)  # OK
    while True:
        break
    time.sleep(0)  # E: blocking-sleep


async def both_branches_return(flag: bool = True) -> int:
    if flag:
        return 1
    else:
        return 2
    time.sleep(1)  # OK


def helper() -> None:
    if TYPE_CHECKING:
        time.sleep(1)


def helper_after_return() -> int:
    return 1
    time.sleep(1)


async def through_helpers() -> None:
    helper()  # OK
    helper_after_return()  # OK
