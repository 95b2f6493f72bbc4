"""The implementations, and who enters them."""

import time

from .ports import load_current, sink, source, store_current


class Slow:
    def load(self) -> str:
        time.sleep(0)
        return ""


class Quick:
    def store(self) -> None: ...


async def handler() -> str:
    source.set(Slow())
    return load_current()  # E: blocking-sleep


async def quick() -> None:
    sink.set(Quick())
    store_current()
