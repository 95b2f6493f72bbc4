"""Inline wrappers block as the original does; offloading ones and coroutine makers do not."""

import asyncio
import functools
import time
from collections.abc import Awaitable, Callable
from typing import Any


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def identity(function):
    return function


def offloaded(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        return await asyncio.to_thread(function, *args, **kwargs)

    return wrapper


def offloaded_future(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        call = functools.partial(function, *args, **kwargs)
        return asyncio.get_running_loop().run_in_executor(None, call)

    return wrapper


def delaying(function):
    def wrapper(*args, **kwargs):
        time.sleep(0)
        return function(*args, **kwargs)

    return wrapper


def replacing(function):
    def wrapper(*args, **kwargs):
        return 1

    return wrapper


@logged
def logged_slow():
    time.sleep(0)
    return 1


@logged
def logged_quick():
    return 1


@identity
def same_slow():
    time.sleep(0)
    return 1


@offloaded
def offloaded_slow():
    time.sleep(0)
    return 1


@offloaded_future
def future_slow():
    time.sleep(0)
    return 1


@delaying
def delayed_quick():
    return 1


@replacing
def replaced_slow():
    time.sleep(0)
    return 1


@logged
@identity
@logged
def thrice():
    time.sleep(0)
    return 1


class Service:
    @logged
    def load(self):
        time.sleep(0)
        return 1

    @offloaded
    def aload(self):
        time.sleep(0)
        return 1

    @logged
    def peek(self):
        return 1


async def wrong():
    logged_slow()  # E: blocking-sleep
    same_slow()  # E: blocking-sleep
    delayed_quick()  # E: blocking-sleep
    thrice()  # E: blocking-sleep
    Service().load()  # E: blocking-sleep
    logged(same_slow)()  # E: blocking-sleep


async def right():
    logged_quick()  # OK
    replaced_slow()  # OK
    await offloaded_slow()  # OK
    await future_slow()  # OK
    await Service().aload()  # OK
    Service().peek()  # OK
    await offloaded(same_slow)()  # OK
    logged(same_slow)  # OK
