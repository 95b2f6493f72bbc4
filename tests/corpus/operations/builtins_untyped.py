"""len, str, bool, hash, int, repr, f-strings and format run a user's dunder."""

import time


class Text:
    def __str__(self):
        time.sleep(0)
        return "text"


class Shown:
    def __repr__(self):
        time.sleep(0)
        return "shown"

    def __format__(self, spec):
        time.sleep(0)
        return "formatted"


class Sized:
    def __len__(self):
        time.sleep(0)
        return 1


class Truth:
    def __bool__(self):
        time.sleep(0)
        return True


class Key:
    def __hash__(self):
        time.sleep(0)
        return 1


class Number:
    def __int__(self):
        time.sleep(0)
        return 1

    def __abs__(self):
        time.sleep(0)
        return 1


class Plain:
    def __str__(self):
        return "plain"

    def __len__(self):
        return 1

    def __bool__(self):
        return True


async def wrong():
    str(Text())  # E: blocking-sleep
    f"{Text()}"  # E: blocking-sleep
    f"{Shown()!r}"  # E: blocking-sleep
    f"{Shown()}"  # E: blocking-sleep
    format(Shown())  # E: blocking-sleep
    repr(Shown())  # E: blocking-sleep
    len(Sized())  # E: blocking-sleep
    bool(Truth())  # E: blocking-sleep
    hash(Key())  # E: blocking-sleep
    int(Number())  # E: blocking-sleep
    abs(Number())  # E: blocking-sleep


async def conditions():
    truth = Truth()
    if truth:  # E: blocking-sleep
        pass
    not truth  # E: blocking-sleep
    truth and 1  # E: blocking-sleep
    1 if truth else 2  # E: blocking-sleep
    while truth:  # E: blocking-sleep
        break
    assert truth  # E: blocking-sleep
    if Sized():  # E: blocking-sleep
        pass
    if truth is not None:  # OK
        pass


async def right():
    plain = Plain()
    str(plain)  # OK
    f"{plain}"  # OK
    len(plain)  # OK
    if plain:  # OK
        pass
    repr(Text())  # OK
    len([Text()])  # OK
    print(1 if Text() else 2)  # OK
