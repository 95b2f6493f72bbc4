"""Functions as values: generators."""

import asyncio
import time
from collections.abc import Generator, Iterable, Iterator


def lines():
    time.sleep(0)
    yield "a"


def upper(source):
    for line in source:
        yield line.upper()


def consume(source):
    return sum(1 for _ in source)


def accumulate():
    total = 0
    while total < 3:
        time.sleep(0)
        n = yield total
        total += n
    return "done"


class Reader:
    def __init__(self):
        self.source = lines()


async def pull():
    source = lines()
    wrapped = upper(source)
    consume(wrapped)  # E: blocking-sleep
    consume(upper(["a"]))
    await asyncio.to_thread(consume, lines())
    for line in Reader().source:  # E: blocking-sleep
        print(line)
    gen = accumulate()
    next(gen)  # E: blocking-sleep
    gen.send(1)  # E: blocking-sleep
    gen.close()
    await asyncio.to_thread(list, lines())
    print(list(upper(lines())))  # E: blocking-sleep
