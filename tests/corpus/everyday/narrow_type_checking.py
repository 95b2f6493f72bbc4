"""Narrowing: type checking."""

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    def helper() -> None:
        time.sleep(0)
else:

    def helper() -> None:
        pass


if sys.version_info >= (3, 8):

    def modern() -> None:
        pass

else:

    def modern() -> None:
        time.sleep(0)


def by_platform() -> None:
    if sys.platform == "win32":
        time.sleep(0)


async def main() -> None:
    if TYPE_CHECKING:
        time.sleep(0)
    modern()
    by_platform()
    action: "Callable[[], None]" = modern
    action()
    if not TYPE_CHECKING:
        time.sleep(0)  # E: blocking-sleep
