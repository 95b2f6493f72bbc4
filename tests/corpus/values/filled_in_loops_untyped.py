"""What a loop puts into an object, one by one."""

import time


class Pipeline:
    def __init__(self):
        self.steps = []

    def run(self):
        for step in self.steps:
            step()


def fast():
    pass


def slow():
    time.sleep(0.02)


looped = Pipeline()
for s in (fast, fast):
    looped.steps.append(s)
looped_slow = Pipeline()
for s2 in (fast, slow):
    looped_slow.steps.append(s2)


async def main():
    looped.run()  # OK
    looped_slow.run()  # E: blocking-sleep
