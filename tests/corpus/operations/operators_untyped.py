"""Operators, comparisons, subscripts and membership run dunder methods."""

import time


class Slow:
    def __add__(self, other):
        time.sleep(0)
        return self

    def __radd__(self, other):
        time.sleep(0)
        return self

    def __iadd__(self, other):
        time.sleep(0)
        return self

    def __neg__(self):
        time.sleep(0)
        return self

    def __eq__(self, other):
        time.sleep(0)
        return True

    def __lt__(self, other):
        time.sleep(0)
        return True

    def __contains__(self, item):
        time.sleep(0)
        return True

    def __getitem__(self, key):
        time.sleep(0)
        return 1

    def __setitem__(self, key, value):
        time.sleep(0)

    def __delitem__(self, key):
        time.sleep(0)

    def __matmul__(self, other):
        time.sleep(0)
        return self


class Fast:
    def __add__(self, other):
        return self

    def __eq__(self, other):
        return True

    def __contains__(self, item):
        return True

    def __getitem__(self, key):
        return 1

    def __setitem__(self, key, value):
        return None


def adds(a, b):
    return a + b


async def wrong():
    slow = Slow()
    slow + 1  # E: blocking-sleep
    1 + slow  # E: blocking-sleep
    -slow  # E: blocking-sleep
    slow @ slow  # E: blocking-sleep
    slow == 1  # E: blocking-sleep
    slow < 1  # E: blocking-sleep
    1 in slow  # E: blocking-sleep
    1 not in slow  # E: blocking-sleep
    slow["a"]  # E: blocking-sleep
    slow["a"] = 1  # E: blocking-sleep
    del slow["a"]  # E: blocking-sleep
    slow += 1  # E: blocking-sleep
    adds(Slow(), Slow())  # E: blocking-sleep
    if slow == 2:  # E: blocking-sleep
        pass


async def right():
    fast = Fast()
    fast + 1  # OK
    fast == 1  # OK
    1 in fast  # OK
    fast["a"]  # OK
    fast["a"] = 1  # OK
    slow = Slow()
    slow is None  # OK
    slow or fast  # OK
    not slow  # OK
    [slow]  # OK
