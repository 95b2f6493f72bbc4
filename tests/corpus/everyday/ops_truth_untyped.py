"""Operations that are not written as calls: truth."""

import time


class Queue:
    def __init__(self):
        self.items = []

    def __len__(self):
        time.sleep(0)
        return len(self.items)


class Flag:
    def __bool__(self):
        time.sleep(0)
        return True


class Quiet:
    def __len__(self):
        return 1


async def poll():
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
