"""Nested functions block when they are called, not where they are written."""

import asyncio
import time


async def called() -> None:
    def inner() -> None:
        time.sleep(1)  # OK

    inner()  # E: blocking-sleep


async def not_called() -> None:
    def inner() -> None:
        time.sleep(1)  # OK

    print(inner)  # OK


async def offloaded() -> None:
    def inner() -> None:
        time.sleep(1)  # OK

    await asyncio.to_thread(inner)  # OK


async def deeper() -> None:
    def outer() -> None:
        def inner() -> None:
            time.sleep(1)

        inner()

    outer()  # E: blocking-sleep


async def coroutine_inside() -> None:
    async def inner() -> None:
        time.sleep(1)  # E: blocking-sleep

    await inner()  # OK


def makes_coroutine() -> object:
    async def inner() -> None:
        time.sleep(1)  # E: blocking-sleep

    return inner


def fast_outer() -> int:
    def unused() -> None:
        time.sleep(1)

    return 1


async def helper_with_unused_inner() -> None:
    fast_outer()  # OK
