"""Decorators with arguments, class-based ones, and ones that do both."""

import functools
import time
from collections.abc import Callable
from typing import Any


def retry(times = 3, delay = 0):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(times):
                return function(*args, **kwargs)
            return 0

        return wrapper

    return decorate


def backoff(seconds):
    def decorate(function):
        def wrapper(*args, **kwargs):
            time.sleep(seconds)
            return function(*args, **kwargs)

        return wrapper

    return decorate


class Timed:
    def __init__(self, function):
        self.function = function

    def __call__(self, *args, **kwargs):
        return self.function(*args, **kwargs)


class Tagged:
    def __init__(self, tag):
        self.tag = tag

    def __call__(self, function):
        def wrapper(*args, **kwargs):
            return function(*args, **kwargs)

        return wrapper


@retry(times=2)
def retried_slow():
    time.sleep(0)
    return 1


@retry()
def retried_quick():
    return 1


@backoff(0)
def backed_off():
    return 1


@Timed
def timed_slow():
    time.sleep(0)
    return 1


@Timed
def timed_quick():
    return 1


@Tagged("a")
def tagged_slow():
    time.sleep(0)
    return 1


@Tagged("b")
def tagged_quick():
    return 1


async def wrong():
    retried_slow()  # E: blocking-sleep
    backed_off()  # E: blocking-sleep
    timed_slow()  # E: blocking-sleep
    tagged_slow()  # E: blocking-sleep


async def right():
    retried_quick()  # OK
    timed_quick()  # OK
    tagged_quick()  # OK
    print(retried_slow, timed_slow)  # OK
