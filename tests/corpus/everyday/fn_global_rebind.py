"""Functions as values: global rebind."""

import time
from collections.abc import Callable


class Client:
    def fetch(self) -> int:
        time.sleep(0)
        return 1


_client: Client | None = None


def setup() -> None:
    global _client
    _client = Client()


def client() -> Client:
    if _client is None:
        setup()
    assert _client is not None
    return _client


hook: Callable[[], int] | None = None


def configure(callback: Callable[[], int]) -> None:
    global hook
    hook = callback


async def use() -> None:
    client().fetch()  # E: blocking-sleep
    setup()
    assert _client
    _client.fetch()  # E: blocking-sleep
