"""Delegation: proxies by __getattr__, wrapped attributes, forwarded arguments."""

import time
from typing import Any


class Client:
    def load(self, n: int = 0) -> int:
        time.sleep(0)
        return n

    def peek(self, n: int = 0) -> int:
        return n


class Wrapper:
    def __init__(self) -> None:
        self._client = Client()

    def load(self, *args: Any, **kwargs: Any) -> int:
        return self._client.load(*args, **kwargs)

    def peek(self, *args: Any, **kwargs: Any) -> int:
        return self._client.peek(*args, **kwargs)


class Proxy:
    def __init__(self) -> None:
        self._client = Client()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)


class Aliased:
    def __init__(self) -> None:
        client = Client()
        self.load = client.load
        self.peek = client.peek


async def wrong() -> None:
    Wrapper().load(1)  # E: blocking-sleep
    Aliased().load(1)  # E: blocking-sleep


async def right() -> None:
    Wrapper().peek(1)  # OK
    Aliased().peek(1)  # OK
    Proxy().peek(1)  # OK
    Proxy()  # OK
