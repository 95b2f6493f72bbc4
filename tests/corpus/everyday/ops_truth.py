"""Operations that are not written as calls: truth."""

import time


class Queue:
    def __init__(self) -> None:
        self.items: list[int] = []

    def __len__(self) -> int:
        time.sleep(0)
        return len(self.items)


class Flag:
    def __bool__(self) -> bool:
        time.sleep(0)
        return True


class Quiet:
    def __len__(self) -> int:
        return 1


async def poll() -> None:
    queue = Queue()
    if queue:  # E: blocking-sleep
        pass
    while not queue:  # E: blocking-sleep
        break
    print("x" if Flag() else "y")  # E: blocking-sleep
    value = Flag() or 3  # E: blocking-sleep
    print(value is None)
    assert Quiet()
    quiet = Quiet()
    if quiet and True:
        print(len(quiet))
    if queue is not None:
        print("there")
    print(all([Flag()]))  # E: blocking-sleep
