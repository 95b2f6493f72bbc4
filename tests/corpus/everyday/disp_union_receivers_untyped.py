"""Which method runs: union receivers."""

import time
from collections.abc import Mapping


class Disk:
    def read(self):
        time.sleep(0)
        return ""


class Memory:
    def read(self):
        return ""


Storage = Disk | Memory


def pick(kind):
    return Disk() if kind == "disk" else Memory()


TABLE = {"d": Disk, "m": Memory}


async def main():
    pick("disk").read()  # E: blocking-sleep
    TABLE["d"]().read()  # E: blocking-sleep
    store = pick("disk")
    if isinstance(store, Memory):
        store.read()
    else:
        store.read()  # E: blocking-sleep
