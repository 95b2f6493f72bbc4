"""Async forms: nested."""

import asyncio
import time


async def outer():
    async def inner():
        time.sleep(0)  # E: blocking-sleep

    def helper():
        time.sleep(0)

    await inner()
    helper()  # E: blocking-sleep
    await asyncio.to_thread(helper)

    class Local:
        def method(self):
            time.sleep(0)

        async def amethod(self):
            self.method()  # E: blocking-sleep

    await Local().amethod()
    Local().method()  # E: blocking-sleep


class Service:
    async def run(self):
        self._step()  # E: blocking-sleep
        self._quick()

    def _step(self):
        time.sleep(0)

    def _quick(self):
        pass


async def main():
    await Service().run()
