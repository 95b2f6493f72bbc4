import redis
import redis.asyncio

client = redis.Redis()
twin = redis.asyncio.Redis()


async def handler() -> None:
    client.get("key")  # E: blocking-database
    client.set("key", "value")  # E: blocking-database
    pipeline = client.pipeline()  # OK
    pipeline.set("key", "value")  # OK
    pipeline.execute()  # E: blocking-database
    redis.from_url("redis://x").ping()  # E: blocking-database


async def asynchronous() -> None:
    await twin.get("key")  # OK
    await twin.set("key", "value")  # OK
