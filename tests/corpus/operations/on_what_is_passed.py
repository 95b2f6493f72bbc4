"""Operations on a parameter of which only the callers know the class: what runs is what they pass."""

import copy
import math
import time
from typing import Any


class Slow:
    """Each special method blocks."""

    def __len__(self) -> int:
        time.sleep(0.01)
        return 1

    def __str__(self) -> str:
        time.sleep(0.01)
        return ""

    def __hash__(self) -> int:
        time.sleep(0.01)
        return 1

    def __eq__(self, other: object) -> bool:
        time.sleep(0.01)
        return True

    def __lt__(self, other: object) -> bool:
        time.sleep(0.01)
        return True

    def __contains__(self, item: object) -> bool:
        time.sleep(0.01)
        return True

    def __getitem__(self, key: object) -> int:
        time.sleep(0.01)
        return 1

    def __setitem__(self, key: object, value: object) -> None:
        time.sleep(0.01)

    def __delitem__(self, key: object) -> None:
        time.sleep(0.01)

    def __neg__(self) -> int:
        time.sleep(0.01)
        return 1

    def __radd__(self, other: object) -> int:
        time.sleep(0.01)
        return 1

    def __iadd__(self, other: object) -> "Slow":
        time.sleep(0.01)
        return self

    def __int__(self) -> int:
        time.sleep(0.01)
        return 1

    def __float__(self) -> float:
        time.sleep(0.01)
        return 1.0

    def __index__(self) -> int:
        time.sleep(0.01)
        return 0

    def __bytes__(self) -> bytes:
        time.sleep(0.01)
        return b""

    def __format__(self, spec: str) -> str:
        time.sleep(0.01)
        return ""

    def __reversed__(self) -> list[int]:
        time.sleep(0.01)
        return []

    def __abs__(self) -> int:
        time.sleep(0.01)
        return 1

    def __round__(self) -> int:
        time.sleep(0.01)
        return 1

    def __ceil__(self) -> int:
        time.sleep(0.01)
        return 1

    def __copy__(self) -> int:
        time.sleep(0.01)
        return 1

    def __dir__(self) -> list[str]:
        time.sleep(0.01)
        return []


class Iterated:
    def __iter__(self) -> "Iterated":
        time.sleep(0.01)
        return self

    def __next__(self) -> int:
        raise StopIteration


def length(x: Any) -> Any:
    return len(x)


def truth(x: Any) -> Any:
    if x:
        return 1
    return 2


def negation(x: Any) -> Any:
    return not x


def conjunction(x: Any) -> Any:
    return x and 1


def ternary(x: Any) -> Any:
    return 1 if x else 2


def asserted(x: Any) -> Any:
    assert x


def looped(x: Any) -> Any:
    while x:
        break


def string(x: Any) -> Any:
    return str(x)


def f_string(x: Any) -> Any:
    return f"{x}"


def f_string_converted(x: Any) -> Any:
    return f"{x!s}"


def percent(x: Any) -> Any:
    return "%s %s" % (x, 1)


def percent_named(x: Any) -> Any:
    return "%(x)s" % {"x": x}


def formatted(x: Any) -> Any:
    return "{}".format(x)


def format_function(x: Any) -> Any:
    return format(x)


def hashed(x: Any) -> Any:
    return hash(x)


def as_key(x: Any) -> Any:
    return {x: 1}


def in_set(x: Any) -> Any:
    return {x}


def as_set(x: Any) -> Any:
    return set([x])


def stored(x: Any) -> Any:
    found = {}
    found[x] = 1


def equal(x: Any) -> Any:
    return x == 1


def unequal(x: Any) -> Any:
    return x != 1


def among(x: Any) -> Any:
    return x in [1, 2]


def less(x: Any) -> Any:
    return x < 1


def ordered(x: Any) -> Any:
    return sorted([x, x])


def greatest(x: Any) -> Any:
    return max(x, x)


def contained(x: Any) -> Any:
    return 1 in x


def item(x: Any) -> Any:
    return x[0]


def item_set(x: Any) -> Any:
    x[0] = 1


def item_deleted(x: Any) -> Any:
    del x[0]


def position(x: Any) -> Any:
    return [1, 2][x]


def minus(x: Any) -> Any:
    return -x


def reflected(x: Any) -> Any:
    return 1 + x


def in_place(x: Any) -> Any:
    x += 1


def integer(x: Any) -> Any:
    return int(x)


def decimal(x: Any) -> Any:
    return float(x)


def raw(x: Any) -> Any:
    return bytes(x)


def hexadecimal(x: Any) -> Any:
    return hex(x)


def counted(x: Any) -> Any:
    return range(x)


def backwards(x: Any) -> Any:
    return reversed(x)


def absolute(x: Any) -> Any:
    return abs(x)


def rounded(x: Any) -> Any:
    return round(x)


def ceiling(x: Any) -> Any:
    return math.ceil(x)


def copied(x: Any) -> Any:
    return copy.copy(x)


def listed(x: Any) -> Any:
    return dir(x)


def spread(x: Any) -> Any:
    return length([*x])


def passed_on(x: Any) -> Any:
    print(*x)


def two_down(x: Any) -> Any:
    return length(x)


async def with_slow() -> None:
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


async def with_plain() -> None:
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
