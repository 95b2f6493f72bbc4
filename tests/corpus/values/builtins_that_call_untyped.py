"""map, filter, sorted, reduce, min, iter and friends call what they are given."""

import collections
import contextlib
import functools
import itertools
import json
import re
import time


def slow(n):
    time.sleep(0)
    return 1


def quick(n):
    return 1


def slow_two(a, b):
    time.sleep(0)
    return a


def quick_two(a, b):
    return a


def slow_make():
    time.sleep(0)
    return 1


def slow_match(match):
    time.sleep(0)
    return ""


def quick_match(match):
    return ""


async def eager():
    sorted([2, 1], key=slow)  # E: blocking-sleep
    sorted([2, 1], key=quick)  # OK
    [2, 1].sort(key=slow)  # E: blocking-sleep
    min([2, 1], key=slow)  # E: blocking-sleep
    max([2, 1], key=quick)  # OK
    functools.reduce(slow_two, [1, 2])  # E: blocking-sleep
    functools.reduce(quick_two, [1, 2])  # OK
    re.sub("a", slow_match, "a")  # E: blocking-sleep
    re.sub("a", quick_match, "a")  # OK
    re.compile("a").sub(slow_match, "a")  # E: blocking-sleep
    json.dumps(object(), default=slow)  # E: blocking-sleep
    json.dumps(object(), default=quick)  # OK
    json.dumps({"a": 1})  # OK


async def lazy():
    map(slow, [1])  # OK
    filter(slow, [1])  # OK
    list(map(slow, [1]))  # E: blocking-sleep
    list(filter(slow, [1]))  # E: blocking-sleep
    list(map(quick, [1]))  # OK
    for n in map(slow, [1]):  # E: blocking-sleep
        print(n)
    sum(map(slow, [1]))  # E: blocking-sleep
    list(itertools.starmap(slow_two, [(1, 2)]))  # E: blocking-sleep
    list(itertools.starmap(quick_two, [(1, 2)]))  # OK
    for n in iter(slow_make, 1):  # E: blocking-sleep
        print(n)


async def factories():
    table = collections.defaultdict(slow_make)  # OK
    table["missing"]  # E: blocking-sleep
    plain = collections.defaultdict(int)  # OK
    plain["missing"]  # OK


async def exit_callbacks():
    with contextlib.ExitStack() as stack:
        stack.callback(quick, 1)  # OK
    list(functools.partial(map, quick)([1]))  # OK
