"""What a generic function gives that is handed to a thread."""

import asyncio
import time
from typing import TypeVar


class Model:
    def save(self) -> None: ...


class Remote(Model):
    def touch(self) -> None:
        time.sleep(0.001)
    def save(self) -> None:
        time.sleep(0.001)


class Other(Model): ...
M = TypeVar("M", bound=Model)
T = TypeVar("T")


def load(kind: type[M]) -> M:
    return kind()


def ident(x: T) -> T:
    return x


async def main() -> None:
    loop = asyncio.get_running_loop()
    (await asyncio.to_thread(load, Remote)).touch()  # E: blocking-sleep
    (await asyncio.to_thread(ident, Remote())).touch()  # E: blocking-sleep
    (await loop.run_in_executor(None, load, Remote)).touch()  # E: blocking-sleep
    (await loop.run_in_executor(None, lambda: load(Remote))).touch()  # E: blocking-sleep
    (await asyncio.to_thread(load, Other)).save()
    (await loop.run_in_executor(None, load, Other)).save()
    load(Other).save()
