"""Narrowing: type checking."""

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    def helper():
        time.sleep(0)
else:

    def helper():
        pass


if sys.version_info >= (3, 8):

    def modern():
        pass

else:

    def modern():
        time.sleep(0)


def by_platform():
    if sys.platform == "win32":
        time.sleep(0)


async def main():
    if TYPE_CHECKING:
        time.sleep(0)
    modern()
    by_platform()
    action = modern
    action()
    if not TYPE_CHECKING:
        time.sleep(0)  # E: blocking-sleep
