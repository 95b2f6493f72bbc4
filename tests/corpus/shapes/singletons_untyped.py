"""Singletons behind a getter with a cache."""

import functools
import time
from typing import Optional


class Client:
    def fetch(self):
        time.sleep(0)
        return 1

    def name(self):
        return "client"


_client = None
_cache: dict[str, Client] = {}


def get_client():
    global _client
    if _client is None:
        _client = Client()
    return _client


@functools.lru_cache(maxsize=1)
def cached_client():
    return Client()


def client_for(name):
    if name not in _cache:
        _cache[name] = Client()
    return _cache[name]


class Manager:
    _instance = None

    @classmethod
    def instance(cls):
        if cls._instance is None:
            cls._instance = cls()  # type: ignore[assignment]
        return cls._instance  # type: ignore[return-value]

    def load(self):
        time.sleep(0)
        return 1

    def name(self):
        return "manager"


async def wrong():
    get_client().fetch()  # E: blocking-sleep
    cached_client().fetch()  # E: blocking-sleep
    client_for("a").fetch()  # E: blocking-sleep
    Manager.instance().load()  # E: blocking-sleep


async def right():
    get_client().name()  # OK
    cached_client().name()  # OK
    client_for("a").name()  # OK
    Manager.instance().name()  # OK
