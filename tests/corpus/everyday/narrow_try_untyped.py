"""Narrowing: try."""

import time


def parse(text):
    try:
        return int(text)
    except ValueError:
        time.sleep(0)
        raise
    finally:
        print("done")


def guarded():
    try:
        value = 1
    except KeyError:
        value = 2
    else:
        time.sleep(0)
    return value


def cleanup():
    try:
        print("x")
    finally:
        time.sleep(0)


async def main():
    try:
        parse("x")  # E: blocking-sleep
    except ValueError:
        pass
    guarded()  # E: blocking-sleep
    cleanup()  # E: blocking-sleep
    try:
        print("y")
    except KeyError:
        pass
    for n in range(2):
        print(n)
    else:
        time.sleep(0)  # E: blocking-sleep
