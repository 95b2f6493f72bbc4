"""What comes out of functions of the standard library that give back what they are given: chained, picked at random, taken in turn."""

import random
import time
from itertools import chain, cycle


def load(name):
    time.sleep(0)
    return name


def plain(name):
    return name


class Job:
    def run(self):
        time.sleep(0)


class Idle:
    def run(self):
        pass


async def chained():
    for function in chain([plain], [load]):
        function("x")  # E: blocking-sleep
    for job in chain([Job()]):
        job.run()  # E: blocking-sleep
    for job in list(chain([Job()], [Job()])):
        job.run()  # E: blocking-sleep
    for function in chain([plain], [plain]):
        function("x")
    for idle in chain([Idle()], (Idle(),)):
        idle.run()


async def picked():
    random.choice([load])("x")  # E: blocking-sleep
    random.choice([Job()]).run()  # E: blocking-sleep
    random.sample([Job()], 1)[0].run()  # E: blocking-sleep
    next(cycle([load]))("x")  # E: blocking-sleep
    random.choice([plain])("x")
    random.choice([Idle()]).run()
