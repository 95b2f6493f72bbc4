# no-run: the recorder does not know it
"""os.fdopen, which ASYNC231 flags."""

import os


async def wrong(fd = 0):
    os.fdopen(fd)  # E: blocking-file


async def right():
    os.dup  # OK
