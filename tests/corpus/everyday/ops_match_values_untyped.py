"""Operations that are not written as calls: match values."""

import time
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


class Lazy:
    __match_args__ = ("value",)

    @property
    def value(self):
        time.sleep(0)
        return 1


class Comparable:
    def __eq__(self, other):
        time.sleep(0)
        return True

    def __hash__(self):
        return 0


class Names:
    first = 1


async def decide():
    match Point(1, 2):
        case Point(1, y):
            print(y)
        case _:
            pass
    match Lazy():
        case Lazy(1):  # E: blocking-sleep
            print("one")
        case _:
            pass
    match Lazy():
        case Lazy(value=2):  # E: blocking-sleep
            print("one")
        case _:
            pass
    match Comparable():
        case Names.first:  # E: blocking-sleep
            print("first")
        case _:
            pass
