# no-run: the recorder does not know it
"""os.fdopen, which ASYNC231 flags."""

import os


async def wrong(fd: int = 0) -> None:
    os.fdopen(fd)  # E: blocking-file


async def right() -> None:
    os.dup  # OK
