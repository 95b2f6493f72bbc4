"""Functions as values: starred handlers."""

import time
from collections.abc import Callable


def slow():
    time.sleep(0)


def fast():
    pass


def run_all(*jobs):
    for job in jobs:
        job()


def run_named(**jobs):
    for name, job in jobs.items():
        print(name)
        job()


def collect(*jobs):
    return list(jobs)


async def main():
    run_all(fast, slow)  # E: blocking-sleep
    run_all(fast)
    run_named(a=fast, b=slow)  # E: blocking-sleep
    run_named(a=fast)
    run_all(*[fast, slow])  # E: blocking-sleep
    collect(slow)
    for job in collect(slow):
        job()  # E: blocking-sleep
