"""A local that is bound to one thing and then to another."""

import time


class Sync:
    def fetch(self) -> int:
        time.sleep(0)
        return 1


class Quick:
    def fetch(self) -> int:
        return 1


async def narrowed_by_assignment() -> None:
    first = Sync()
    first.fetch()  # E: blocking-sleep
    second = Quick()
    second.fetch()  # OK


async def none_first() -> None:
    client = None
    if client is None:
        client = Sync()
    client.fetch()  # E: blocking-sleep


async def branches(flag: bool = True) -> None:
    if flag:
        client = Quick()
    else:
        client = Quick()
    client.fetch()  # OK


async def loop() -> None:
    client = None
    for _ in range(2):
        if client is not None:
            client.fetch()  # E: blocking-sleep
        client = Sync()
