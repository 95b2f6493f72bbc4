"""Tables of which the keys are tuples."""

import subprocess
import time


class Machine:
    def __init__(self):
        self.table = {("new", "pay"): self._pay, ("paid", "ship"): self._ship, ("new", "cancel"): self._cancel}
        self.flat = {"pay": self._pay, "ship": self._ship, "cancel": self._cancel}
    def _pay(self):
        time.sleep(0.001)
    def _ship(self):
        subprocess.run(["true"])
    def _cancel(self):
        return 1
TABLE = {("a", 1): time.sleep, ("b", 1): abs}


async def main():
    m = Machine()
    m.table["paid", "ship"]()  # E: blocking-subprocess
    m.table["new", "cancel"]()
    m.flat["ship"]()  # E: blocking-subprocess
    m.flat["cancel"]()
    TABLE["b", 1](2)
    TABLE["a", 1](0.001)  # E: blocking-sleep
