"""Properties of parameters of which only the callers know the class."""

import time
from typing import Any


class Job:
    def __init__(self, name):
        self.name = name

    @property
    def state(self):
        time.sleep(0.01)
        return 1

    @state.setter
    def state(self, value):
        time.sleep(0.01)

    @state.deleter
    def state(self):
        time.sleep(0.01)

    def run(self):
        time.sleep(0.01)


class Settled:
    name = "settled"
    state = 1


class Lazy:
    def __getattr__(self, name):
        time.sleep(0.01)
        return 1


def read(job):
    return job.state


def read_deeper(job):
    return read(job)


def read_by_name(job):
    return getattr(job, "state")


def written(job):
    job.state = 2


def changed(job):
    job.state += 1


def set_by_name(job):
    setattr(job, "state", 2)


def deleted(job):
    del job.state


def in_lambda(job):
    return (lambda: job.state)()


def in_nested(job):
    def inner():
        return job.state

    return inner()


def only_name(job):
    return job.name


async def reads():
    read(Job("a"))  # E: blocking-sleep
    read_deeper(Job("a"))  # E: blocking-sleep
    read_by_name(Job("a"))  # E: blocking-sleep
    written(Job("a"))  # E: blocking-sleep
    changed(Job("a"))  # E: blocking-sleep
    set_by_name(Job("a"))  # E: blocking-sleep
    deleted(Job("a"))  # E: blocking-sleep
    in_lambda(Job("a"))  # E: blocking-sleep
    in_nested(Job("a"))  # E: blocking-sleep
    read(Lazy())  # E: blocking-sleep
    only_name(Job("a"))  # OK
    read(Settled())  # OK
    read_deeper(Settled())  # OK
    read_by_name(Settled())  # OK
    written(Settled())  # OK
    changed(Settled())  # OK
    in_lambda(Settled())  # OK
    in_nested(Settled())  # OK
