"""Across modules: lazy imports."""

import asyncio


def thumbnails() -> None:
    import time as clock

    clock.sleep(0)


class Lazy:
    def load(self) -> None:
        from time import sleep

        sleep(0)


async def main() -> None:
    thumbnails()  # E: blocking-sleep
    Lazy().load()  # E: blocking-sleep
    try:
        from time import sleep as nap
    except ImportError:
        nap = None  # type: ignore[assignment]
    nap(0)  # E: blocking-sleep
    await asyncio.sleep(0)
