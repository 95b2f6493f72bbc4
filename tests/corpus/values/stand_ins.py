"""`given or Default()`: what stands in for a parameter runs where nothing was given, and only there."""

import time


class Clock:
    def wait(self) -> None:
        time.sleep(1)


class Fake(Clock):
    def wait(self) -> None:
        pass


class Eager:
    def __init__(self, clock: Clock | None = None) -> None:
        clock = clock or Clock()
        clock.wait()


class Lazy:
    def __init__(self, clock: Clock | None = None) -> None:
        self.clock = clock if clock is not None else Clock()

    def go(self) -> None:
        self.clock.wait()


def tick(clock: Clock | None = None) -> None:
    (clock or Clock()).wait()


def tock(clock: Clock | None = None) -> None:
    if clock is None:
        clock = Clock()
    clock.wait()


async def a() -> None:
    Eager()  # E: blocking-sleep
    Eager(Fake())
    Lazy().go()  # E: blocking-sleep
    Lazy(Fake()).go()
    tick()  # E: blocking-sleep
    tick(Fake())
    tock()  # E: blocking-sleep
    tock(Fake())


def default_hook() -> None:
    time.sleep(1)


def fire(hook=None) -> None:
    hook = hook or default_hook
    hook()


def fire2(hook=None) -> None:
    (hook or default_hook)()


def quiet() -> None:
    pass


class Holder:
    def __init__(self, hook=None) -> None:
        self.hook = hook or default_hook

    def go(self) -> None:
        self.hook()


async def d() -> None:
    fire()  # E: blocking-sleep
    fire(quiet)
    fire2()  # E: blocking-sleep
    fire2(quiet)
    fire2(hook=default_hook)  # E: blocking-sleep
    Holder().go()  # E: blocking-sleep
    Holder(quiet).go()
