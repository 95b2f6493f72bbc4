"""The truth of the last operand of a condition is asked for as well."""

import time


class Flag:
    def __bool__(self):
        time.sleep(0)
        return True


async def main(ok):
    flag = Flag()
    if flag:  # E: blocking-sleep
        pass
    if ok and flag:  # E: blocking-sleep
        pass
    if flag and ok:  # E: blocking-sleep
        pass
    if ok or flag:  # E: blocking-sleep
        pass
    while not (flag and ok):  # E: blocking-sleep
        break
    x = 1 if flag else 2  # E: blocking-sleep
    y = 1 if ok and Flag() else 2  # E: blocking-sleep
    assert ok and flag  # E: blocking-sleep
    [i for i in range(3) if flag]  # E: blocking-sleep
    print(x, y)
