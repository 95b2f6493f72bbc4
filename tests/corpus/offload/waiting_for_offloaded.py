"""Handing over is fine; waiting for the result on the loop is not."""

import asyncio
import multiprocessing
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def slow(n: int = 0) -> int:
    time.sleep(n)
    return n


async def result() -> None:
    pool = ThreadPoolExecutor(1)
    pool.submit(slow).result()  # E: blocking-wait
    pool.shutdown(wait=False)  # OK


async def context() -> None:
    with ThreadPoolExecutor(1) as pool:  # E: blocking-wait
        pool.submit(slow)  # OK


async def mapped() -> None:
    pool = ThreadPoolExecutor(1)
    lazy = pool.map(slow, [0])  # OK
    list(lazy)  # E: blocking-wait
    for _ in pool.map(slow, [0]):  # E: blocking-wait
        pass
    pool.shutdown()  # E: blocking-wait


async def completed() -> None:
    pool = ThreadPoolExecutor(1)
    futures = [pool.submit(slow)]  # OK
    for future in as_completed(futures):  # E: blocking-wait
        print(future)


async def joined() -> None:
    thread = threading.Thread(target=slow)
    thread.start()  # OK
    thread.join()  # E: blocking-wait


async def coroutine_threadsafe() -> None:
    loop = asyncio.get_running_loop()
    asyncio.run_coroutine_threadsafe(asyncio.sleep(0), loop)  # OK


async def process(run: bool = False) -> None:
    worker = multiprocessing.Process(target=slow)  # OK
    if run:
        worker.join()  # E: blocking-wait


async def second_loop() -> None:
    try:
        asyncio.run(asyncio.sleep(0))  # E: blocking-wait
    except RuntimeError:
        pass


async def second_loop_by_hand() -> None:
    loop = asyncio.new_event_loop()  # OK
    try:
        loop.run_until_complete(asyncio.sleep(0))  # E: blocking-wait
    except RuntimeError:
        loop.close()  # OK
