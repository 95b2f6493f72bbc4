"""A new object from what the old one holds and one more."""

import time
class Star:
    def __init__(self, *steps): self.steps = steps
    def then(self, step): return Star(*self.steps, step)
    def run(self): [s() for s in self.steps]
class Plus:
    def __init__(self, steps=()): self.steps = steps
    def then(self, step): return Plus(self.steps + (step,))
    def run(self): [s() for s in self.steps]
def slow(): time.sleep(0.01)
def quick(): return 1
async def main():
    Star().then(slow).run()  # E: blocking-sleep
    Plus().then(slow).run()  # E: blocking-sleep
    Star().then(quick).run()
    Plus().then(quick).run()
