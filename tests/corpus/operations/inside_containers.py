"""Builtin containers ask what is in them: repr, comparisons, truth."""

import time
def rows():
    time.sleep(0.01)
    yield 1
class R:
    def __repr__(self): time.sleep(0.01); return ""
    def __bool__(self): time.sleep(0.01); return True
class K:
    def __eq__(self, o): time.sleep(0.01); return True
class Q:
    def __repr__(self): return ""
    def __bool__(self): return True
    def __eq__(self, o): return True
async def main():
    found = []
    found += rows()  # E: blocking-sleep
    found[0:0] = rows()  # E: blocking-sleep
    print([R()])  # E: blocking-sleep
    str([R()])  # E: blocking-sleep
    1 in [K()]  # E: blocking-sleep
    [K()] == [1]  # E: blocking-sleep
    list(filter(None, [R()]))  # E: blocking-sleep
    print([Q()])
    str([Q()])
    1 in [Q()]
    [Q()] == [1]
    list(filter(None, [Q()]))
    filter(None, [R()])  # OK: nothing is asked yet
