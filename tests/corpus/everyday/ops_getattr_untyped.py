"""Operations that are not written as calls: getattr."""

import time
from typing import Any


class Remote:
    known = 1

    def __getattr__(self, name):
        time.sleep(0)
        return 1


class Watched:
    def __init__(self):
        object.__setattr__(self, "data", {})

    def __setattr__(self, name, value):
        time.sleep(0)

    def __delattr__(self, name):
        time.sleep(0)


async def use():
    remote = Remote()
    print(remote.known)
    print(remote.unknown)  # E: blocking-sleep
    print(getattr(remote, "other"))  # E: blocking-sleep
    watched = Watched()
    watched.limit = 3  # E: blocking-sleep
    setattr(watched, "limit", 4)  # E: blocking-sleep
    del watched.limit  # E: blocking-sleep
