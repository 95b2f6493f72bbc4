"""Operations that are not written as calls: augmented."""

from __future__ import annotations

import time


class Ledger:
    def __init__(self):
        self.total = 0

    def __iadd__(self, amount):
        time.sleep(0)
        self.total += amount
        return self

    def __isub__(self, amount):
        self.total -= amount
        return self

    def __or__(self, other):
        time.sleep(0)
        return self


class Holder:
    ledger = Ledger()


async def book():
    ledger = Ledger()
    ledger += 5  # E: blocking-sleep
    ledger -= 5
    ledger |= Ledger()  # E: blocking-sleep
    holder = Holder()
    holder.ledger += 1  # E: blocking-sleep
    holder.ledger -= 1
    counts = {"a": 1}
    counts["a"] += 1
    books = [Ledger()]
    books[0] += 1  # E: blocking-sleep
