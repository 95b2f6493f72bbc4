"""A blocking function that notes where it ran: by the caller's line, and whether that thread runs an event loop."""

import asyncio
import sys

from mypy_fastapi_blocking import blocking

RAN: set[tuple[str, int, bool]] = set()


@blocking
def block() -> int:
    try:
        asyncio.get_running_loop()
        on_loop = True
    except RuntimeError:
        on_loop = False
    caller = sys._getframe(1)
    RAN.add((caller.f_code.co_filename, caller.f_lineno, on_loop))
    return 1
