import ray


@ray.remote
def work() -> int: ...


async def handler() -> None:
    ray.get(work.remote())  # E: blocking-wait
