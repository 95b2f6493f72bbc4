"""Tables know what is under which key, also when more is put into them."""

import time
from typing import Callable


def nap() -> None:
    time.sleep(0)


def quick() -> None:
    pass


Table = dict[str, Callable[[], None]]
PLAIN: Table = {"nap": nap, "quick": quick}
ADDED: Table = {"nap": nap, "quick": quick}
ADDED["more"] = quick
UPDATED: Table = {"nap": nap, "quick": quick}
UPDATED.update(more=quick)
BASE: Table = {"quick": quick}
MERGED: Table = {**BASE, "nap": nap}


async def main() -> None:
    PLAIN["quick"]()
    ADDED["quick"]()
    ADDED["more"]()
    UPDATED["quick"]()
    UPDATED["more"]()
    MERGED["quick"]()
    MERGED["nap"]()  # E: blocking-sleep
    ADDED["nap"]()  # E: blocking-sleep
    UPDATED["nap"]()  # E: blocking-sleep
