"""Checked promises: bodies of @nonblocking functions and of their overrides are frames."""

import asyncio
import time

from mypy_fastapi_blocking import nonblocking


def helper() -> None:
    time.sleep(1)


class Handler:
    @nonblocking
    def handle(self) -> int:
        return 1

    @nonblocking
    def wrong(self) -> None:
        helper()  # E: blocking-sleep

    def unmarked(self) -> None:
        helper()  # OK


@nonblocking
def direct() -> None:
    time.sleep(1)  # E: blocking-sleep


@nonblocking
def offloads() -> object:
    return asyncio.to_thread(helper)  # OK


@nonblocking
def calls_promised() -> None:
    direct()  # OK
    Handler().handle()  # OK


async def main() -> None:
    direct()  # OK
    calls_promised()  # OK
    Handler().handle()  # OK
    Handler().wrong()  # OK
    Handler().unmarked()  # E: blocking-sleep
    await offloads()  # type: ignore[misc]  # OK
