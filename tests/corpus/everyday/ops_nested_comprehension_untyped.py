"""Operations that are not written as calls: nested comprehension."""

import time


def fetch(n):
    time.sleep(0)
    return n


def quick(n):
    return n


async def gather():
    print([fetch(n) for n in range(2)])  # E: blocking-sleep
    print({quick(n) for n in range(2) if quick(n)})
    print([n for n in range(3) if fetch(n)])  # E: blocking-sleep
    matrix = [[quick(a) for a in range(2)] for b in range(2)]
    print(matrix)
    print([[fetch(a) for a in range(2)] for b in range(2)])  # E: blocking-sleep
    pending = (fetch(n) for n in range(2))
    print(pending)
    print(sum(pending))  # E: blocking-sleep
    print(any(fetch(n) for n in range(2)))  # E: blocking-sleep
    print(dict((n, fetch(n)) for n in range(2)))  # E: blocking-sleep
