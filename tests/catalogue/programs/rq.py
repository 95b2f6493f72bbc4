from redis import Redis
from rq import Queue

queue = Queue(connection=Redis())


async def handler() -> None:
    queue.enqueue(print, "x")  # E: blocking-database
