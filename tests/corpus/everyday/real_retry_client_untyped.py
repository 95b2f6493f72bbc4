"""As in real code: retry client."""

import asyncio
import random
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class RetryPolicy:
    def __init__(self, attempts = 3, sleep = time.sleep):
        self.attempts = attempts
        self.sleep = sleep

    def run(self, action):
        for attempt in range(self.attempts):
            try:
                return action()
            except OSError:
                self.sleep(attempt)
        raise RuntimeError

    async def arun(self, action):
        for attempt in range(self.attempts):
            try:
                return await asyncio.to_thread(action)
            except OSError:
                await asyncio.sleep(attempt)
        raise RuntimeError


def flaky():
    raise OSError


def fine():
    return random.randint(1, 2)


async def main():
    try:
        RetryPolicy(2).run(flaky)  # E: blocking-sleep
    except RuntimeError:
        pass
    await RetryPolicy().arun(fine)
