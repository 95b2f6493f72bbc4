"""Arguments that make a call harmless, and their harmful twins."""

import os
import queue
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor, wait

jobs = queue.Queue(1)  # type: ignore[var-annotated]
semaphore = threading.Semaphore(1)


async def queues() -> None:
    jobs.put(1, block=False)  # OK
    jobs.get(block=False)  # OK
    jobs.put(1, False)  # OK
    jobs.get(False)  # OK
    jobs.get(True, 0.01)  # E: blocking-wait
    jobs.put(1, timeout=0.01)  # E: blocking-wait


async def executors() -> None:
    pool = ThreadPoolExecutor(1)
    future = pool.submit(int)  # OK
    wait([future], timeout=0)  # OK
    pool.shutdown(wait=False)  # OK
    pool.shutdown(False)  # OK
    pool.shutdown(wait=True)  # E: blocking-wait


async def semaphores() -> None:
    semaphore.acquire(blocking=False)  # OK
    semaphore.acquire(False)  # OK


async def processes(pid: int = 0) -> None:
    if pid:
        os.waitpid(pid, os.WNOHANG)  # OK
        os.waitpid(pid, 0)  # E: blocking-subprocess
    subprocess.list2cmdline(["a"])  # OK
