"""Blocking code in every corner of a statement."""

import time


def slow(n = 0):
    time.sleep(0)
    return n


def subject():
    return slow(1)


async def statements(flag = True):
    match subject():  # E: blocking-sleep
        case 1 if slow(1):  # E: blocking-sleep
            pass
        case _:
            pass
    try:
        raise ValueError(slow())  # E: blocking-sleep
    except ValueError:
        slow()  # E: blocking-sleep
    else:
        pass
    finally:
        slow()  # E: blocking-sleep
    for _ in range(slow(1)):  # E: blocking-sleep
        continue
    else:
        slow()  # E: blocking-sleep
    value = {"a": slow(), **{"b": 1}}  # E: blocking-sleep
    value["a"] += slow()  # E: blocking-sleep
    values = [1, 2, 3][slow() :]  # E: blocking-sleep
    del values[slow() : 1]  # E: blocking-sleep
    first = second = slow()  # E: blocking-sleep
    text = f"{slow():>{slow(3)}}"  # E: blocking-sleep
    both = slow() or slow()  # E: blocking-sleep
    compared = 0 < slow(1) < 2  # E: blocking-sleep
    print(value, values, first, second, text, both, compared)
    lambda: slow()  # OK
    return slow()  # E: blocking-sleep
