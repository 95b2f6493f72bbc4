"""Operations that are not written as calls: iteration."""

import time
from collections.abc import Iterator


class Pages:
    def __init__(self, count):
        self.count = count

    def __iter__(self):
        for number in range(self.count):
            time.sleep(0)
            yield number


class Cursor:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        time.sleep(0)
        self.left -= 1
        if self.left < 0:
            raise StopIteration
        return self.left


async def walk():
    pages = Pages(2)
    for page in pages:  # E: blocking-sleep
        print(page)
    first, second = pages  # E: blocking-sleep
    print(first, second)
    print([*pages])  # E: blocking-sleep
    print(list(zip(pages, "ab")))  # E: blocking-sleep
    print({p: 1 for p in pages})  # E: blocking-sleep
    print(max(pages))  # E: blocking-sleep
    print(",".join(str(p) for p in pages))  # E: blocking-sleep
    cursor = Cursor()
    print(next(cursor))  # E: blocking-sleep
    iterator = iter(cursor)
    print(next(iterator, None))  # E: blocking-sleep
    lazy = (p for p in range(3))
    print(list(lazy))
    enumerate(cursor)
    for number, page in enumerate(pages):  # E: blocking-sleep
        print(number, page)
