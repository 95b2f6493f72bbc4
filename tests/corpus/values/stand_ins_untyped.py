"""`given or Default()`: what stands in for a parameter runs where nothing was given, and only there."""

import time


class Clock:
    def wait(self):
        time.sleep(1)


class Fake(Clock):
    def wait(self):
        pass


class Eager:
    def __init__(self, clock = None):
        clock = clock or Clock()
        clock.wait()


class Lazy:
    def __init__(self, clock = None):
        self.clock = clock if clock is not None else Clock()

    def go(self):
        self.clock.wait()


def tick(clock = None):
    (clock or Clock()).wait()


def tock(clock = None):
    if clock is None:
        clock = Clock()
    clock.wait()


async def a():
    Eager()  # E: blocking-sleep
    Eager(Fake())
    Lazy().go()  # E: blocking-sleep
    Lazy(Fake()).go()
    tick()  # E: blocking-sleep
    tick(Fake())
    tock()  # E: blocking-sleep
    tock(Fake())


def default_hook():
    time.sleep(1)


def fire(hook=None):
    hook = hook or default_hook
    hook()


def fire2(hook=None):
    (hook or default_hook)()


def quiet():
    pass


class Holder:
    def __init__(self, hook=None):
        self.hook = hook or default_hook

    def go(self):
        self.hook()


async def d():
    fire()  # E: blocking-sleep
    fire(quiet)
    fire2()  # E: blocking-sleep
    fire2(quiet)
    fire2(hook=default_hook)  # E: blocking-sleep
    Holder().go()  # E: blocking-sleep
    Holder(quiet).go()
