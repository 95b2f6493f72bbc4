"""Narrowing: reassign."""

import time


class Slow:
    def read(self):
        time.sleep(0)
        return ""


class Fast:
    def read(self):
        return ""


async def main(flag = True):
    reader = Slow()
    reader.read()  # E: blocking-sleep
    reader = Fast()
    reader.read()
    if flag:
        reader = Slow()
    reader.read()  # E: blocking-sleep
    source = Slow() if flag else Fast()
    source.read()  # E: blocking-sleep
    for candidate in (Fast(), Fast()):
        candidate.read()
