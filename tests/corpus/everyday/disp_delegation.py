# typed-only: without its annotations the program says something else
"""Which method runs: delegation."""

import time
from typing import Any


class Inner:
    def slow(self) -> None:
        time.sleep(0)

    def fast(self) -> None:
        pass


class Proxy:
    def __init__(self, inner: Inner) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class Explicit:
    def __init__(self, inner: Inner) -> None:
        self.slow = inner.slow
        self._inner = inner

    @property
    def inner(self) -> Inner:
        return self._inner


async def main() -> None:
    explicit = Explicit(Inner())
    explicit.slow()  # E: blocking-sleep
    explicit.inner.slow()  # E: blocking-sleep
    explicit.inner.fast()
    Proxy(Inner()).slow()  # E: blocking-sleep
    Proxy(Inner()).fast()
