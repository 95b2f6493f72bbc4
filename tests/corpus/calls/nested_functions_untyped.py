"""Nested functions block when they are called, not where they are written."""

import asyncio
import time


async def called():
    def inner():
        time.sleep(1)  # OK

    inner()  # E: blocking-sleep


async def not_called():
    def inner():
        time.sleep(1)  # OK

    print(inner)  # OK


async def offloaded():
    def inner():
        time.sleep(1)  # OK

    await asyncio.to_thread(inner)  # OK


async def deeper():
    def outer():
        def inner():
            time.sleep(1)

        inner()

    outer()  # E: blocking-sleep


async def coroutine_inside():
    async def inner():
        time.sleep(1)  # E: blocking-sleep

    await inner()  # OK


def makes_coroutine():
    async def inner():
        time.sleep(1)  # E: blocking-sleep

    return inner


def fast_outer():
    def unused():
        time.sleep(1)

    return 1


async def helper_with_unused_inner():
    fast_outer()  # OK
