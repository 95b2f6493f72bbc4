"""What is put into a queue comes out of it again."""

import asyncio
import time
from collections import deque
from typing import Callable

Job = Callable[[], int]


def slow():
    time.sleep(0)
    return 1


async def worker(inbox):
    job = await inbox.get()
    job()  # E: blocking-sleep


async def deque_worker(jobs):
    jobs.popleft()()  # E: blocking-sleep


async def list_worker(jobs):
    for job in jobs:
        job()  # E: blocking-sleep


class Service:
    def __init__(self):
        self.inbox = asyncio.Queue()

    def submit(self, job):
        self.inbox.put_nowait(job)

    async def loop(self):
        while True:
            job = await self.inbox.get()
            job()  # E: blocking-sleep


async def main():
    inbox = asyncio.Queue()
    await inbox.put(slow)
    await worker(inbox)
    jobs = deque()
    jobs.append(slow)
    await deque_worker(jobs)
    await list_worker([slow])
    service = Service()
    service.submit(slow)
    asyncio.create_task(service.loop())
    local = asyncio.Queue()
    local.put_nowait(slow)
    job = await local.get()
    job()  # E: blocking-sleep
