"""Own classes with methods named like blocking ones, and methods of builtins."""

import asyncio
import collections
import io
import os.path
import string


class Cache:
    def __init__(self) -> None:
        self.data: dict[str, int] = {}

    def get(self, key: str) -> int:
        return self.data.get(key, 0)

    def read(self) -> bytes:
        return b""

    def execute(self, statement: str) -> str:
        return statement

    def connect(self) -> "Cache":
        return self

    def commit(self) -> None:
        return None

    def predict(self, n: int) -> int:
        return n

    def sleep(self, n: int) -> int:
        return n

    def join(self) -> str:
        return ""

    def wait(self) -> str:
        return ""

    def result(self) -> int:
        return 1

    def recv(self) -> int:
        return 1


cache = Cache()
session = Cache()
requests = Cache()


async def own() -> None:
    cache.get("a")  # OK
    cache.read()  # OK
    session.execute("select 1")  # OK
    session.connect().commit()  # OK
    cache.predict(1)  # OK
    cache.sleep(1)  # OK
    cache.join()  # OK
    cache.wait()  # OK
    cache.result()  # OK
    cache.recv()  # OK
    requests.get("u")  # OK


async def builtins() -> None:
    ",".join(["a"])  # OK
    b",".join([b"a"])  # OK
    os.path.join("a", "b")  # OK
    {"a": 1}.get("a")  # OK
    {"a": 1}.pop("a")  # OK
    collections.ChainMap({"a": 1}).get("a")  # OK
    collections.deque([1]).pop()  # OK
    io.StringIO("x").read()  # OK
    io.BytesIO(b"x").read()  # OK
    io.BytesIO().write(b"x")  # OK
    for line in io.StringIO("a\nb"):  # OK
        print(line)
    string.Template("$a").substitute(a=1)  # OK
    "a b".split()  # OK
    [3, 1].sort()  # OK
    sorted([3, 1])  # OK


async def asyncio_twins() -> None:
    queue: asyncio.Queue[int] = asyncio.Queue()
    queue.put_nowait(1)  # OK
    await queue.get()  # OK
    queue.task_done()  # OK
    await queue.join()  # OK
    await asyncio.sleep(0)  # OK
    task = asyncio.create_task(asyncio.sleep(0))  # OK
    await asyncio.wait([task])  # OK
    task.result()  # OK
    event = asyncio.Event()
    event.set()  # OK
    await event.wait()  # OK
    async with asyncio.Semaphore(1):  # OK
        pass
    process = await asyncio.create_subprocess_exec("true")  # OK
    await process.wait()  # OK
    await asyncio.wait_for(asyncio.sleep(0), 1)  # OK
    future = asyncio.get_running_loop().create_future()
    future.set_result(1)  # OK
    future.result()  # OK
    await asyncio.open_connection("127.0.0.1", 9)  # OK
