"""Functions as values: sorted keys."""

import time
from functools import cmp_to_key, reduce


def weight(text):
    time.sleep(0)
    return len(text)


def compare(a, b):
    time.sleep(0)
    return 0


def add(a, b):
    time.sleep(0)
    return a + b


async def main():
    words = ["a", "b"]
    words.sort(key=weight)  # E: blocking-sleep
    words.sort(key=len)
    print(sorted(words, key=weight))  # E: blocking-sleep
    print(max(words, key=weight), min(words, key=len))  # E: blocking-sleep
    print(sorted(words, key=cmp_to_key(compare)))  # E: blocking-sleep
    print(reduce(add, [1, 2]))  # E: blocking-sleep
    print(reduce(lambda a, b: a + b, [1, 2]))
    print(sorted(words, key=lambda w: weight(w)))  # E: blocking-sleep
