"""Functions as values: starred handlers."""

import time
from collections.abc import Callable


def slow() -> None:
    time.sleep(0)


def fast() -> None:
    pass


def run_all(*jobs: Callable[[], None]) -> None:
    for job in jobs:
        job()


def run_named(**jobs: Callable[[], None]) -> None:
    for name, job in jobs.items():
        print(name)
        job()


def collect(*jobs: Callable[[], None]) -> list[Callable[[], None]]:
    return list(jobs)


async def main() -> None:
    run_all(fast, slow)  # E: blocking-sleep
    run_all(fast)
    run_named(a=fast, b=slow)  # E: blocking-sleep
    run_named(a=fast)
    run_all(*[fast, slow])  # E: blocking-sleep
    collect(slow)
    for job in collect(slow):
        job()  # E: blocking-sleep
