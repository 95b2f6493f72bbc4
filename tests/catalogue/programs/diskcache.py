from diskcache import Cache

cache = Cache("/var/cache")


async def handler() -> None:
    cache.get("key")  # E: blocking-database
    cache["key"] = 1  # E: blocking-database
