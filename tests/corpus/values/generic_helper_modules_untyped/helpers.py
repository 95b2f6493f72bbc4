"""Polymorphic, offloading and wrapping helpers."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Awaitable, Callable
from typing import TypeVar

from typing_extensions import ParamSpec

P = ParamSpec("P")
T = TypeVar("T")


def apply(fn, *args, **kwargs):
    return fn(*args, **kwargs)


async def in_thread(fn, *args, **kwargs):
    return await asyncio.to_thread(fn, *args, **kwargs)


def threaded(fn):
    @functools.wraps(fn)
    async def wrapper(*args, **kwargs):
        return await in_thread(fn, *args, **kwargs)

    return wrapper


def timed(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        return apply(fn, *args, **kwargs)

    return wrapper
