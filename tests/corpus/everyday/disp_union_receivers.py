"""Which method runs: union receivers."""

import time
from collections.abc import Mapping


class Disk:
    def read(self) -> str:
        time.sleep(0)
        return ""


class Memory:
    def read(self) -> str:
        return ""


Storage = Disk | Memory


def pick(kind: str) -> Storage:
    return Disk() if kind == "disk" else Memory()


TABLE: Mapping[str, type[Disk] | type[Memory]] = {"d": Disk, "m": Memory}


async def main() -> None:
    pick("disk").read()  # E: blocking-sleep
    TABLE["d"]().read()  # E: blocking-sleep
    store = pick("disk")
    if isinstance(store, Memory):
        store.read()
    else:
        store.read()  # E: blocking-sleep
