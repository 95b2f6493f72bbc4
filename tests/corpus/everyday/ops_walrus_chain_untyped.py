"""Operations that are not written as calls: walrus chain."""

import time


def read(n):
    time.sleep(0)
    return "x"


class Box:
    @property
    def value(self):
        time.sleep(0)
        return self

    def plain(self):
        return self


async def loop():
    while (line := read(1)) != "x":  # E: blocking-sleep
        print(line)
    box = Box()
    print(box.plain().plain().value)  # E: blocking-sleep
    print(box.plain().plain())
    if (found := box.plain()) is not None:
        print(found.value)  # E: blocking-sleep
