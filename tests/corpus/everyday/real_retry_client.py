"""As in real code: retry client."""

import asyncio
import random
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class RetryPolicy:
    def __init__(self, attempts: int = 3, sleep: Callable[[float], None] = time.sleep) -> None:
        self.attempts = attempts
        self.sleep = sleep

    def run(self, action: Callable[[], T]) -> T:
        for attempt in range(self.attempts):
            try:
                return action()
            except OSError:
                self.sleep(attempt)
        raise RuntimeError

    async def arun(self, action: Callable[[], T]) -> T:
        for attempt in range(self.attempts):
            try:
                return await asyncio.to_thread(action)
            except OSError:
                await asyncio.sleep(attempt)
        raise RuntimeError


def flaky() -> int:
    raise OSError


def fine() -> int:
    return random.randint(1, 2)


async def main() -> None:
    try:
        RetryPolicy(2).run(flaky)  # E: blocking-sleep
    except RuntimeError:
        pass
    await RetryPolicy().arun(fine)
