"""Operations on a parameter of which only the callers know the class: what runs is what they pass."""

import copy
import math
import time
from typing import Any


class Slow:
    """Each special method blocks."""

    def __len__(self):
        time.sleep(0.01)
        return 1

    def __str__(self):
        time.sleep(0.01)
        return ""

    def __hash__(self):
        time.sleep(0.01)
        return 1

    def __eq__(self, other):
        time.sleep(0.01)
        return True

    def __lt__(self, other):
        time.sleep(0.01)
        return True

    def __contains__(self, item):
        time.sleep(0.01)
        return True

    def __getitem__(self, key):
        time.sleep(0.01)
        return 1

    def __setitem__(self, key, value):
        time.sleep(0.01)

    def __delitem__(self, key):
        time.sleep(0.01)

    def __neg__(self):
        time.sleep(0.01)
        return 1

    def __radd__(self, other):
        time.sleep(0.01)
        return 1

    def __iadd__(self, other):
        time.sleep(0.01)
        return self

    def __int__(self):
        time.sleep(0.01)
        return 1

    def __float__(self):
        time.sleep(0.01)
        return 1.0

    def __index__(self):
        time.sleep(0.01)
        return 0

    def __bytes__(self):
        time.sleep(0.01)
        return b""

    def __format__(self, spec):
        time.sleep(0.01)
        return ""

    def __reversed__(self):
        time.sleep(0.01)
        return []

    def __abs__(self):
        time.sleep(0.01)
        return 1

    def __round__(self):
        time.sleep(0.01)
        return 1

    def __ceil__(self):
        time.sleep(0.01)
        return 1

    def __copy__(self):
        time.sleep(0.01)
        return 1

    def __dir__(self):
        time.sleep(0.01)
        return []


class Iterated:
    def __iter__(self):
        time.sleep(0.01)
        return self

    def __next__(self):
        raise StopIteration


def length(x):
    return len(x)


def truth(x):
    if x:
        return 1
    return 2


def negation(x):
    return not x


def conjunction(x):
    return x and 1


def ternary(x):
    return 1 if x else 2


def asserted(x):
    assert x


def looped(x):
    while x:
        break


def string(x):
    return str(x)


def f_string(x):
    return f"{x}"


def f_string_converted(x):
    return f"{x!s}"


def percent(x):
    return "%s %s" % (x, 1)


def percent_named(x):
    return "%(x)s" % {"x": x}


def formatted(x):
    return "{}".format(x)


def format_function(x):
    return format(x)


def hashed(x):
    return hash(x)


def as_key(x):
    return {x: 1}


def in_set(x):
    return {x}


def as_set(x):
    return set([x])


def stored(x):
    found = {}
    found[x] = 1


def equal(x):
    return x == 1


def unequal(x):
    return x != 1


def among(x):
    return x in [1, 2]


def less(x):
    return x < 1


def ordered(x):
    return sorted([x, x])


def greatest(x):
    return max(x, x)


def contained(x):
    return 1 in x


def item(x):
    return x[0]


def item_set(x):
    x[0] = 1


def item_deleted(x):
    del x[0]


def position(x):
    return [1, 2][x]


def minus(x):
    return -x


def reflected(x):
    return 1 + x


def in_place(x):
    x += 1


def integer(x):
    return int(x)


def decimal(x):
    return float(x)


def raw(x):
    return bytes(x)


def hexadecimal(x):
    return hex(x)


def counted(x):
    return range(x)


def backwards(x):
    return reversed(x)


def absolute(x):
    return abs(x)


def rounded(x):
    return round(x)


def ceiling(x):
    return math.ceil(x)


def copied(x):
    return copy.copy(x)


def listed(x):
    return dir(x)


def spread(x):
    return length([*x])


def passed_on(x):
    print(*x)


def two_down(x):
    return length(x)


async def with_slow():
    length(Slow())  # E: blocking-sleep
    truth(Slow())  # E: blocking-sleep
    negation(Slow())  # E: blocking-sleep
    conjunction(Slow())  # E: blocking-sleep
    ternary(Slow())  # E: blocking-sleep
    asserted(Slow())  # E: blocking-sleep
    looped(Slow())  # E: blocking-sleep
    string(Slow())  # E: blocking-sleep
    f_string(Slow())  # E: blocking-sleep
    f_string_converted(Slow())  # E: blocking-sleep
    percent(Slow())  # E: blocking-sleep
    percent_named(Slow())  # E: blocking-sleep
    formatted(Slow())  # E: blocking-sleep
    format_function(Slow())  # E: blocking-sleep
    hashed(Slow())  # E: blocking-sleep
    as_key(Slow())  # E: blocking-sleep
    in_set(Slow())  # E: blocking-sleep
    as_set(Slow())  # E: blocking-sleep
    stored(Slow())  # E: blocking-sleep
    equal(Slow())  # E: blocking-sleep
    unequal(Slow())  # E: blocking-sleep
    among(Slow())  # E: blocking-sleep
    less(Slow())  # E: blocking-sleep
    ordered(Slow())  # E: blocking-sleep
    greatest(Slow())  # E: blocking-sleep
    contained(Slow())  # E: blocking-sleep
    item(Slow())  # E: blocking-sleep
    item_set(Slow())  # E: blocking-sleep
    item_deleted(Slow())  # E: blocking-sleep
    position(Slow())  # E: blocking-sleep
    minus(Slow())  # E: blocking-sleep
    reflected(Slow())  # E: blocking-sleep
    in_place(Slow())  # E: blocking-sleep
    integer(Slow())  # E: blocking-sleep
    decimal(Slow())  # E: blocking-sleep
    raw(Slow())  # E: blocking-sleep
    hexadecimal(Slow())  # E: blocking-sleep
    counted(Slow())  # E: blocking-sleep
    backwards(Slow())  # E: blocking-sleep
    absolute(Slow())  # E: blocking-sleep
    rounded(Slow())  # E: blocking-sleep
    ceiling(Slow())  # E: blocking-sleep
    copied(Slow())  # E: blocking-sleep
    listed(Slow())  # E: blocking-sleep
    spread(Iterated())  # E: blocking-sleep
    passed_on(Iterated())  # E: blocking-sleep
    two_down(Slow())  # E: blocking-sleep


async def with_plain():
    length("ab")  # OK
    truth(1)  # OK
    negation(None)  # OK
    string(1)  # OK
    f_string(1)  # OK
    percent(1)  # OK
    as_key(1)  # OK
    equal(1)  # OK
    unequal(1)  # OK
    less(0)  # OK
    ordered(1)  # OK
    contained([1])  # OK
    item([1])  # OK
    minus(1)  # OK
    reflected(1)  # OK
    in_place(1)  # OK
    integer("1")  # OK
    absolute(1)  # OK
    copied(1)  # OK
    spread([1])  # OK
    passed_on([1])  # OK
    two_down([1])  # OK
