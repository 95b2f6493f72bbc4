"""Every offloader of the standard library, with plain functions, methods, lambdas and partials."""

import asyncio
import functools
import threading
import time
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(1)


def slow(n = 0):
    time.sleep(n)
    return n


class Job:
    def run(self, n = 0):
        return slow(n)

    @staticmethod
    def static():
        return slow()

    def __call__(self):
        return slow()


job = Job()


async def to_thread():
    await asyncio.to_thread(slow)  # OK
    await asyncio.to_thread(slow, 0)  # OK
    await asyncio.to_thread(time.sleep, 0)  # OK
    await asyncio.to_thread(job.run, 0)  # OK
    await asyncio.to_thread(Job().run)  # OK
    await asyncio.to_thread(Job.static)  # OK
    await asyncio.to_thread(job)  # OK
    await asyncio.to_thread(lambda: slow(0))  # OK
    await asyncio.to_thread(functools.partial(slow, 0))  # OK
    await asyncio.to_thread(functools.partial(time.sleep, 0))  # OK


async def executor():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, slow)  # OK
    await loop.run_in_executor(pool, slow, 0)  # OK
    await loop.run_in_executor(None, lambda: time.sleep(0))  # OK
    await loop.run_in_executor(None, job.run)  # OK
    await loop.run_in_executor(None, functools.partial(slow, n=0))  # OK
    await asyncio.get_event_loop().run_in_executor(None, slow)  # OK


async def submit():
    future = pool.submit(slow, 0)  # OK
    await asyncio.wrap_future(future)  # OK
    pool.map(slow, [0])  # OK
    threading.Thread(target=slow).start()  # OK
    threading.Thread(target=slow, args=(0,), daemon=True).start()  # OK
    threading.Thread(target=lambda: slow()).start()  # OK
    threading.Timer(0, slow).start()  # OK


async def wrong():
    slow()  # E: blocking-sleep
    await asyncio.to_thread(lambda: 1)
    job.run()  # E: blocking-sleep
    job()  # E: blocking-sleep
