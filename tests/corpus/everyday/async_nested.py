"""Async forms: nested."""

import asyncio
import time


async def outer() -> None:
    async def inner() -> None:
        time.sleep(0)  # E: blocking-sleep

    def helper() -> None:
        time.sleep(0)

    await inner()
    helper()  # E: blocking-sleep
    await asyncio.to_thread(helper)

    class Local:
        def method(self) -> None:
            time.sleep(0)

        async def amethod(self) -> None:
            self.method()  # E: blocking-sleep

    await Local().amethod()
    Local().method()  # E: blocking-sleep


class Service:
    async def run(self) -> None:
        self._step()  # E: blocking-sleep
        self._quick()

    def _step(self) -> None:
        time.sleep(0)

    def _quick(self) -> None:
        pass


async def main() -> None:
    await Service().run()
