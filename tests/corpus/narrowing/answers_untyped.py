"""Conditions that are answers of properties and methods, `a or b`, and what functions return under conditions, with and without annotations."""

import os
import time
from enum import Enum
from typing import Protocol


class Backend(Enum):
    MEMORY = 1
    SQL = 2

    @property
    def slow(self):
        return self is Backend.SQL

    def is_slow(self):
        return self is Backend.SQL

    def connect(self):
        if self.slow:
            time.sleep(0.01)

    def reconnect(self):
        if self.is_slow():
            time.sleep(0.01)


class Options:
    def __init__(self, mode = "dry", flag = False, other = False):
        self.mode = mode
        self.flag = flag
        self.other = other

    @property
    def wet(self):
        return self.mode == "wet"

    @property
    def flagged(self):
        return self.flag

    def is_wet(self):
        return self.mode == "wet" or self.flag

    def both(self):
        return self.flag and self.other

    @property
    def maybe(self):
        if os.getpid():
            return True
        return self.flag

    @property
    def computed(self):
        if not os.getpid():
            return self.flag
        return bool(os.getpid())

    def by_property(self):
        if self.wet:
            time.sleep(0.01)

    def by_flag(self):
        if self.flagged:
            time.sleep(0.01)

    def by_method(self):
        if self.is_wet():
            time.sleep(0.01)

    def by_both(self):
        if not self.both():
            return
        time.sleep(0.01)

    def by_either(self):
        if self.mode == "wet" or self.flag:
            time.sleep(0.01)

    def by_neither(self):
        if not (self.flag or self.other):
            return
        time.sleep(0.01)

    def by_nested(self):
        if self.flag or (self.other and self.mode == "wet"):
            time.sleep(0.01)

    def by_variable(self):
        wet = self.mode == "wet" or self.flag
        if wet:
            time.sleep(0.01)

    def by_maybe(self):
        if self.maybe:
            time.sleep(0.01)

    def by_computed(self):
        if self.computed:
            time.sleep(0.01)


class Damp:
    flag = False

    @property
    def wet(self):
        return self.flag

    def run(self):
        if self.wet:
            time.sleep(0.01)


class Wet(Damp):
    @property
    def wet(self):
        return True


def chained(mode = "dry", force = False):
    wet = mode == "wet" or force
    if not wet:
        return
    time.sleep(0.01)


class Store(Protocol):
    def put(self): ...


class Slow:
    def put(self):
        time.sleep(0.01)


class Fast:
    def put(self):
        pass


def make(kind = "fast"):
    if kind == "fast":
        return Fast()
    return Slow()


def matched(kind = Backend.MEMORY):
    match kind:
        case Backend.MEMORY:
            return Fast()
        case _:
            return Slow()


def optional(flag):
    return Slow() if flag else None


def with_options(flag = False):
    return Options(flag=flag)


async def answered():
    Backend.MEMORY.connect()
    Backend.SQL.connect()  # E: blocking-sleep
    Backend.MEMORY.reconnect()
    Backend.SQL.reconnect()  # E: blocking-sleep
    Options().by_property()
    Options("wet").by_property()  # E: blocking-sleep
    Wet().run()  # E: blocking-sleep
    Options().by_flag()
    Options(flag=True).by_flag()  # E: blocking-sleep
    Options().by_method()
    Options("wet").by_method()  # E: blocking-sleep
    Options(flag=True).by_method()  # E: blocking-sleep
    Options(flag=True).by_both()
    Options(flag=True, other=True).by_both()  # E: blocking-sleep
    Options().by_maybe()  # E: blocking-sleep
    Options().by_computed()  # E: blocking-sleep


async def either():
    Options().by_either()
    Options("wet").by_either()  # E: blocking-sleep
    Options(flag=True).by_either()  # E: blocking-sleep
    Options().by_neither()
    Options(other=True).by_neither()  # E: blocking-sleep
    Options().by_nested()
    Options("wet", other=True).by_nested()  # E: blocking-sleep
    Options(flag=True).by_nested()  # E: blocking-sleep
    Options().by_variable()
    Options("wet").by_variable()  # E: blocking-sleep
    chained()
    chained("wet")  # E: blocking-sleep
    chained(force=True)  # E: blocking-sleep


async def returned():
    make().put()
    make("slow").put()  # E: blocking-sleep
    matched().put()
    matched(Backend.SQL).put()  # E: blocking-sleep
    if (slow := optional(True)) is not None:
        slow.put()  # E: blocking-sleep
    if (slow := optional(False)) is not None:
        slow.put()
    with_options().by_flag()
    with_options(True).by_flag()  # E: blocking-sleep
