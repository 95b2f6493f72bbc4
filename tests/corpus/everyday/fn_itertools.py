"""Functions as values: itertools."""

import itertools
import time
from collections.abc import Iterator


def ticks() -> Iterator[int]:
    for n in range(3):
        time.sleep(0)
        yield n


def slow_key(n: int) -> int:
    time.sleep(0)
    return n


async def main() -> None:
    print(list(itertools.chain(ticks(), [1])))  # E: blocking-sleep
    print(list(itertools.islice(ticks(), 2)))  # E: blocking-sleep
    itertools.chain(ticks())
    for key, group in itertools.groupby([1, 2], key=slow_key):  # E: blocking-sleep
        print(key, list(group))  # missed: blocking-sleep
    print(list(itertools.takewhile(slow_key, [1, 2])))  # E: blocking-sleep
    print(list(itertools.accumulate([1, 2])))
    print(list(itertools.starmap(slow_key, [(1,)])))  # E: blocking-sleep
    print(list(reversed([1, 2])), list(filter(None, [1])))
    print(list(filter(slow_key, [1])))  # E: blocking-sleep
    print(list(itertools.chain.from_iterable([ticks()])))  # E: blocking-sleep
