"""Functions as values: threads."""

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def work() -> None:
    time.sleep(0)


class Worker(threading.Thread):
    def run(self) -> None:
        time.sleep(0)


async def main() -> None:
    thread = threading.Thread(target=work)
    thread.start()
    await asyncio.to_thread(thread.join)
    worker = Worker()
    worker.start()
    worker.run()  # E: blocking-sleep
    worker.join()  # E: blocking-wait
    pool = ThreadPoolExecutor()
    future = pool.submit(work)
    future.result()  # E: blocking-wait
    await asyncio.wrap_future(pool.submit(work))
    threading.Timer(0, work).start()
    list(pool.map(str, [1]))  # E: blocking-wait
