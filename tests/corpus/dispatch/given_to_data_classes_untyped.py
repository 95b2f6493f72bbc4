"""Fields of data classes hold what the constructor was given; the default only where it was given nothing, or nobody knows."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


def slow():
    time.sleep(0)


def quick():
    return None


class Connection:
    def send(self):
        time.sleep(0)


class Fake:
    def send(self):
        return None


@dataclass
class Jobs:
    table: dict[str, Callable[..., Any]] = field(default_factory=lambda: {"a": slow})
    after: Callable[[], None] = slow
    connection: Any = field(default_factory=Connection)

    def run(self):
        self.table["a"]()

    def end(self):
        self.after()

    def send(self):
        self.connection.send()


class Service:
    def __init__(self, jobs):
        self.jobs = jobs

    def go(self):
        self.jobs.end()


def use(jobs):
    jobs.run()


slow_jobs = Jobs()
quick_jobs = Jobs({"a": quick}, quick, Fake())


async def wrong(given = slow_jobs):
    Jobs().run()  # E: blocking-sleep
    Jobs().end()  # E: blocking-sleep
    Jobs().send()  # E: blocking-sleep
    given.end()  # E: blocking-sleep
    slow_jobs.run()  # E: blocking-sleep
    use(slow_jobs)  # E: blocking-sleep
    Service(Jobs()).go()  # E: blocking-sleep


async def right():
    Jobs(table={"a": quick}).run()  # OK
    Jobs(after=quick).end()  # OK
    Jobs(connection=Fake()).send()  # OK
    quick_jobs.run()  # OK
    quick_jobs.send()  # OK
    use(quick_jobs)  # OK
    Service(quick_jobs).go()  # OK
