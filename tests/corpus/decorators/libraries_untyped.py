# no-run: the libraries are not installed
"""Decorators of libraries that are not installed: taken to leave or call the function."""

import time

import cachetools
from cachetools import TTLCache, cached
from slowapi import Limiter
from tenacity import retry, stop_after_attempt

limiter = Limiter(key_func=lambda: "key")


@retry
def retried():
    time.sleep(0)
    return 1


@retry(stop=stop_after_attempt(3))
def retried_with_arguments():
    time.sleep(0)
    return 1


@retry(stop=stop_after_attempt(3))
def retried_quick():
    return 1


@cached(cache=TTLCache(maxsize=1, ttl=1))
def cached_slow():
    time.sleep(0)
    return 1


@cachetools.cached({})
def cached_quick():
    return 1


@limiter.limit("5/minute")
async def limited():
    time.sleep(0)  # E: blocking-sleep
    return 1


@limiter.limit("5/minute")
def limited_sync():
    time.sleep(0)  # OK
    return 1


@retry
async def retried_coroutine():
    time.sleep(0)  # E: blocking-sleep
    return 1


async def wrong():
    retried()  # E: blocking-sleep
    retried_with_arguments()  # E: blocking-sleep
    cached_slow()  # E: blocking-sleep


async def right():
    retried_quick()  # OK
    cached_quick()  # OK
    await retried_coroutine()  # OK
