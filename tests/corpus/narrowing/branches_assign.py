"""What one branch assigns does not show in the others."""

import asyncio
import time


def slow() -> None:
    time.sleep(0)


async def wrong(count: int = 3) -> None:
    if count < 0:
        await asyncio.sleep(0)
    elif count == 0:
        count = 0
    else:
        slow()  # E: blocking-sleep


async def wrong_flag(mode: str = "b") -> None:
    if mode == "a":
        mode = "b"
    elif mode == "b":
        slow()  # E: blocking-sleep
    print(mode)


async def right(client: object = None) -> None:
    if client is None:
        client = 1
    elif isinstance(client, int):
        await asyncio.sleep(0)  # OK
