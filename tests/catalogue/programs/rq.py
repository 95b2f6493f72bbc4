import time

from redis import Redis
from rq import Queue
from rq.decorators import job

queue = Queue(connection=Redis())


async def handler() -> None:
    queue.enqueue(print, "x")  # E: blocking-database


@job(queue, connection=Redis())
async def work() -> None:
    time.sleep(1)  # a worker's loop, not the server's
