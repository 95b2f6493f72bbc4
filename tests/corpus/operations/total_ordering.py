"""`functools.total_ordering` makes comparisons from the one that the class has."""

import time
from functools import total_ordering


@total_ordering
class Version:
    def __lt__(self, other):
        time.sleep(0.01)
        return True

    def __eq__(self, other):
        return True


@total_ordering
class Fast:
    def __lt__(self, other):
        return True

    def __eq__(self, other):
        return True


class Alone:
    def __lt__(self, other):
        return True

    def __gt__(self, other):
        return True


async def main():
    Version() >= Version()  # E: blocking-sleep
    Version() <= Version()  # E: blocking-sleep
    Version() == Version()
    Fast() >= Fast()
    Alone() < Alone()
