"""Functions as values: operator callers."""

import time
from operator import attrgetter, itemgetter, methodcaller


class Job:
    name = "a"

    def run(self):
        time.sleep(0)
        return 1

    def label(self):
        return "x"

    @property
    def status(self):
        time.sleep(0)
        return "ok"


class Rows:
    def __getitem__(self, key):
        time.sleep(0)
        return 1


async def work():
    job = Job()
    methodcaller("run")(job)  # E: blocking-sleep
    methodcaller("label")(job)
    print(attrgetter("status")(job))  # E: blocking-sleep
    print(attrgetter("name")(job))
    print(itemgetter("a")(Rows()))  # E: blocking-sleep
    print(itemgetter("a")({"a": 1}))
    print(sorted([job], key=attrgetter("status")))  # E: blocking-sleep
    print(list(map(methodcaller("run"), [job])))  # E: blocking-sleep
    start = methodcaller("run")
    start(job)  # E: blocking-sleep
