"""The branch that mypy does not look at is the one that runs."""

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:

    def load(): ...

else:

    def load():
        time.sleep(0)
        return 1


async def in_frame():
    if TYPE_CHECKING:
        pass
    else:
        time.sleep(0)  # E: blocking-sleep


async def negated():
    if not TYPE_CHECKING:
        time.sleep(0)  # E: blocking-sleep
