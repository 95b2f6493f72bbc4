"""Tables know what is under which key, also when more is put into them."""

import time
from typing import Callable


def nap():
    time.sleep(0)


def quick():
    pass


Table = dict[str, Callable[[], None]]
PLAIN = {"nap": nap, "quick": quick}
ADDED = {"nap": nap, "quick": quick}
ADDED["more"] = quick
UPDATED = {"nap": nap, "quick": quick}
UPDATED.update(more=quick)
BASE = {"quick": quick}
MERGED = {**BASE, "nap": nap}


async def main():
    PLAIN["quick"]()
    ADDED["quick"]()
    ADDED["more"]()
    UPDATED["quick"]()
    UPDATED["more"]()
    MERGED["quick"]()
    MERGED["nap"]()  # E: blocking-sleep
    ADDED["nap"]()  # E: blocking-sleep
    UPDATED["nap"]()  # E: blocking-sleep
