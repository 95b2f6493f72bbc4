# no-run: the library is not installed
"""redis: the sync client blocks, the async one does not, though they share their commands."""

import redis
import redis.asyncio as aioredis
from redis import Redis
from redis.asyncio import Redis as AsyncRedis

cache = redis.Redis(host="localhost")
async_cache = aioredis.Redis(host="localhost")


class Store:
    def __init__(self) -> None:
        self.redis = Redis()
        self.aredis = AsyncRedis()

    def load(self, key: str) -> object:
        return self.redis.get(key)

    async def aload(self, key: str = "a") -> object:
        return await self.aredis.get(key)  # OK

    async def wrong(self, key: str = "a") -> object:
        return self.load(key)  # E: blocking-database


async def wrong() -> None:
    cache.get("a")  # E: blocking-database
    cache.set("a", 1)  # E: blocking-database
    cache.incr("a")  # E: blocking-database
    Store().load("a")  # E: blocking-database


async def right() -> None:
    await async_cache.get("a")  # OK
    await async_cache.set("a", 1)  # OK
    Redis()  # OK
    await Store().aload()  # OK


def sync() -> None:
    cache.get("a")  # OK
