"""Objects of the standard library, made and kept in usual ways."""

import asyncio
import concurrent.futures
import io
import os
import queue
import sqlite3
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor

connection = sqlite3.connect(":memory:", check_same_thread=False)
jobs = queue.Queue(maxsize=9)  # type: ignore[var-annotated]
pool = ThreadPoolExecutor(1)
stop = threading.Event()


async def database():
    cursor = connection.cursor()  # OK
    cursor.execute("select 1").fetchall()  # E: blocking-database
    connection.execute("select 1")  # E: blocking-database
    connection.commit()  # E: blocking-database


async def waits():
    jobs.get(timeout=0.01)  # E: blocking-wait
    jobs.put(1)  # E: blocking-wait
    jobs.get_nowait()  # OK
    jobs.put_nowait(1)  # OK
    jobs.get(block=False)  # OK
    jobs.qsize()  # OK
    stop.wait(0.01)  # E: blocking-wait
    stop.is_set()  # OK
    stop.set()  # OK
    future = pool.submit(int, "1")  # OK
    future.result()  # E: blocking-wait
    future.done()  # OK
    concurrent.futures.wait([future])  # E: blocking-wait
    thread = threading.Thread(target=int)
    thread.start()  # OK
    thread.join()  # E: blocking-wait
    thread.is_alive()  # OK


async def async_twins():
    tasks = asyncio.Queue()
    await tasks.put(1)  # OK
    await tasks.get()  # OK
    tasks.put_nowait(1)  # OK
    event = asyncio.Event()
    event.set()  # OK
    await event.wait()  # OK
    task = asyncio.ensure_future(asyncio.sleep(0))
    await task
    task.result()  # OK
    async with asyncio.Lock():  # OK
        pass


async def processes():
    process = subprocess.Popen(["true"])  # E: blocking-subprocess
    process.wait()  # E: blocking-subprocess
    process.communicate()  # E: blocking-subprocess
    process.poll()  # OK


async def in_memory():
    text = io.StringIO()
    text.write("x")  # OK
    text.read()  # OK
    data = io.BytesIO(b"x")
    data.read()  # OK
    ", ".join(["a", "b"])  # OK
    os.path.join("a", "b")  # OK
    b"".join([b"a"])  # OK
    {"a": 1}.get("a")  # OK
    {"get": 1}.pop("get")  # OK
    [1].pop()  # OK
