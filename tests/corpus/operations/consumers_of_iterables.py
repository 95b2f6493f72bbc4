"""Functions of libraries that go through what they are given."""

import array
import csv
import io
import math
import sqlite3
import statistics
import time
from collections.abc import Iterator


def gen() -> Iterator[int]:
    time.sleep(0.001)
    yield 1


def rows() -> Iterator[list[int]]:
    time.sleep(0.001)
    yield [1]


def dicts() -> Iterator[dict[str, int]]:
    time.sleep(0.001)
    yield {"a": 1}


def strs() -> Iterator[str]:
    time.sleep(0.001)
    yield "a"


async def main() -> None:
    csv.writer(io.StringIO()).writerows(rows())  # E: blocking-sleep
    csv.DictWriter(io.StringIO(), ["a"]).writerows(dicts())  # E: blocking-sleep
    io.StringIO().writelines(strs())  # E: blocking-sleep
    math.prod(gen())  # E: blocking-sleep
    math.fsum(gen())  # E: blocking-sleep
    statistics.mean(gen())  # E: blocking-sleep
    array.array("i", gen())  # E: blocking-sleep
