"""Narrowing: reassign."""

import time


class Slow:
    def read(self) -> str:
        time.sleep(0)
        return ""


class Fast:
    def read(self) -> str:
        return ""


async def main(flag: bool = True) -> None:
    reader: Slow | Fast = Slow()
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
