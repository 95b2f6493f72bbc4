"""A singleton metaclass makes the instance by super().__call__."""

import time
class Singleton(type):
    _all = {}
    def __call__(cls, *args, **kw):
        if cls not in cls._all:
            cls._all[cls] = super().__call__(*args, **kw)
        return cls._all[cls]
class Pool(metaclass=Singleton):
    def __init__(self): time.sleep(0.01)
async def main():
    Pool()  # E: blocking-sleep


class Counting(type):
    def __call__(cls, *args):
        made = type.__call__(cls, *args)
        made.count()
        return made


class Quick(metaclass=Counting):
    def __init__(self, size):
        self.size = size

    def count(self):
        pass


class Slow(metaclass=Counting):
    def count(self):
        time.sleep(0.01)


async def explicit():
    Quick(1)
    Slow()  # E: blocking-sleep
