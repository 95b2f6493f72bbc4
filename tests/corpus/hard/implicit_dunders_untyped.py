"""Dunders that builtins run on the elements and arguments that they are given."""

import time


class Text:
    def __str__(self):
        time.sleep(0)
        return "text"


class Ordered:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        time.sleep(0)
        return self.n < other.n

    def __hash__(self):
        time.sleep(0)
        return self.n

    def __eq__(self, other):
        time.sleep(0)
        return True


class Plain:
    def __init__(self, n):
        self.n = n

    def __str__(self):
        return "plain"

    def __lt__(self, other):
        return self.n < other.n


async def text():
    print(Text())  # E: blocking-sleep
    "%s" % Text()  # E: blocking-sleep
    "{}".format(Text())  # E: blocking-sleep
    list(map(str, [Text()]))  # E: blocking-sleep
    print(Plain(1))  # OK
    "%s" % Plain(1)  # OK
    "{}".format(Plain(1))  # OK


async def order():
    sorted([Ordered(1), Ordered(2)])  # E: blocking-sleep
    max(Ordered(1), Ordered(2))  # E: blocking-sleep
    sorted([Plain(1), Plain(2)])  # OK


async def keys():
    {Ordered(1): 1}  # E: blocking-sleep
    {Ordered(1)}  # E: blocking-sleep
    Ordered(1) in [Ordered(2)]  # E: blocking-sleep
    {1: Ordered(1)}  # OK
    [Ordered(1)]  # OK
