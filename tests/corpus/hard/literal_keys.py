"""Tables whose entries differ, looked up by a literal key or an index."""

import time


def slow() -> int:
    time.sleep(0)
    return 1


def quick() -> int:
    return 1


TABLE = {"slow": slow, "quick": quick}
PAIR = (slow, quick)


async def wrong(name: str = "slow") -> None:
    TABLE["slow"]()  # E: blocking-sleep
    TABLE[name]()  # E: blocking-sleep
    PAIR[0]()  # E: blocking-sleep


async def right() -> None:
    TABLE["quick"]()  # OK
    PAIR[1]()  # OK
