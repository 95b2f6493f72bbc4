"""Operations that are not written as calls: walrus chain."""

import time


def read(n: int) -> str:
    time.sleep(0)
    return "x"


class Box:
    @property
    def value(self) -> "Box":
        time.sleep(0)
        return self

    def plain(self) -> "Box":
        return self


async def loop() -> None:
    while (line := read(1)) != "x":  # E: blocking-sleep
        print(line)
    box = Box()
    print(box.plain().plain().value)  # E: blocking-sleep
    print(box.plain().plain())
    if (found := box.plain()) is not None:
        print(found.value)  # E: blocking-sleep
