"""Checked promises: bodies of @nonblocking functions and of their overrides are frames."""

import asyncio
import time

from mypy_fastapi_blocking import nonblocking


def helper():
    time.sleep(1)


class Handler:
    @nonblocking
    def handle(self):
        return 1

    @nonblocking
    def wrong(self):
        helper()  # E: blocking-sleep

    def unmarked(self):
        helper()  # OK


@nonblocking
def direct():
    time.sleep(1)  # E: blocking-sleep


@nonblocking
def offloads():
    return asyncio.to_thread(helper)  # OK


@nonblocking
def calls_promised():
    direct()  # OK
    Handler().handle()  # OK


async def main():
    direct()  # OK
    calls_promised()  # OK
    Handler().handle()  # OK
    Handler().wrong()  # OK
    Handler().unmarked()  # E: blocking-sleep
    await offloads()  # type: ignore[misc]  # OK
