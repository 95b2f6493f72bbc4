"""getattr with a literal name."""

import time
from typing import Any


class Client:
    def load(self) -> int:
        time.sleep(0)
        return 1

    def peek(self) -> int:
        return 1


client = Client()


def by_name(name: Any) -> None:
    getattr(client, name)()


def by_names() -> None:
    for name in ("load", "peek"):
        getattr(client, name)()


async def wrong() -> None:
    getattr(client, "load")()  # E: blocking-sleep
    getattr(Client(), "load")()  # E: blocking-sleep
    getattr(time, "sleep")(0)  # E: blocking-sleep
    method = getattr(client, "load")  # OK
    method()  # E: blocking-sleep
    for name in ("peek", "load"):
        getattr(client, name)()  # E: blocking-sleep
    for name in ["peek", "load"]:
        getattr(client, name)()  # E: blocking-sleep
    for name, _number in (("peek", 1), ("load", 2)):
        getattr(client, name)()  # E: blocking-sleep
    [getattr(client, name)() for name in ("peek", "load")]  # E: blocking-sleep
    by_name("load")  # E: blocking-sleep
    by_names()  # E: blocking-sleep


async def right() -> None:
    getattr(client, "peek")()  # OK
    getattr(client, "load")  # OK
    getattr(client, "missing", None)  # OK
    getattr(time, "time")()  # OK
    for name in ("peek", "missing"):
        getattr(client, name, int)()  # OK
    for name in ["peek"]:
        getattr(client, name)()  # OK
    [getattr(client, name)() for name in ["peek"]]  # OK
    by_name("peek")  # OK
