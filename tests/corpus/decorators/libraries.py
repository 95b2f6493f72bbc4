# no-run: the libraries are not installed
"""Decorators of libraries that are not installed: taken to leave or call the function."""

import time

import cachetools
from cachetools import TTLCache, cached
from slowapi import Limiter
from tenacity import retry, stop_after_attempt

limiter = Limiter(key_func=lambda: "key")


@retry
def retried() -> int:
    time.sleep(0)
    return 1


@retry(stop=stop_after_attempt(3))
def retried_with_arguments() -> int:
    time.sleep(0)
    return 1


@retry(stop=stop_after_attempt(3))
def retried_quick() -> int:
    return 1


@cached(cache=TTLCache(maxsize=1, ttl=1))
def cached_slow() -> int:
    time.sleep(0)
    return 1


@cachetools.cached({})
def cached_quick() -> int:
    return 1


@limiter.limit("5/minute")
async def limited() -> int:
    time.sleep(0)  # E: blocking-sleep
    return 1


@limiter.limit("5/minute")
def limited_sync() -> int:
    time.sleep(0)  # OK
    return 1


@retry
async def retried_coroutine() -> int:
    time.sleep(0)  # E: blocking-sleep
    return 1


async def wrong() -> None:
    retried()  # E: blocking-sleep
    retried_with_arguments()  # E: blocking-sleep
    cached_slow()  # E: blocking-sleep


async def right() -> None:
    retried_quick()  # OK
    cached_quick()  # OK
    await retried_coroutine()  # OK
