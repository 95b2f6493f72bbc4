"""Functions as values: global rebind."""

import time
from collections.abc import Callable


class Client:
    def fetch(self):
        time.sleep(0)
        return 1


_client = None


def setup():
    global _client
    _client = Client()


def client():
    if _client is None:
        setup()
    assert _client is not None
    return _client


hook = None


def configure(callback):
    global hook
    hook = callback


async def use():
    client().fetch()  # E: blocking-sleep
    setup()
    assert _client
    _client.fetch()  # E: blocking-sleep
