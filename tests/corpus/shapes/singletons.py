"""Singletons behind a getter with a cache."""

import functools
import time
from typing import Optional


class Client:
    def fetch(self) -> int:
        time.sleep(0)
        return 1

    def name(self) -> str:
        return "client"


_client: Optional[Client] = None
_cache: dict[str, Client] = {}


def get_client() -> Client:
    global _client
    if _client is None:
        _client = Client()
    return _client


@functools.lru_cache(maxsize=1)
def cached_client() -> Client:
    return Client()


def client_for(name: str) -> Client:
    if name not in _cache:
        _cache[name] = Client()
    return _cache[name]


class Manager:
    _instance = None

    @classmethod
    def instance(cls) -> "Manager":
        if cls._instance is None:
            cls._instance = cls()  # type: ignore[assignment]
        return cls._instance  # type: ignore[return-value]

    def load(self) -> int:
        time.sleep(0)
        return 1

    def name(self) -> str:
        return "manager"


async def wrong() -> None:
    get_client().fetch()  # E: blocking-sleep
    cached_client().fetch()  # E: blocking-sleep
    client_for("a").fetch()  # E: blocking-sleep
    Manager.instance().load()  # E: blocking-sleep


async def right() -> None:
    get_client().name()  # OK
    cached_client().name()  # OK
    client_for("a").name()  # OK
    Manager.instance().name()  # OK
