"""An argument, or a default, that turns the blocking part of a helper on or off decides where it is a literal."""

import time


def load(key, cache=None):
    if cache is None:
        time.sleep(0.01)
    return key


def pause(seconds, wait: bool = True) -> None:
    if not wait:
        return
    time.sleep(seconds)


def passed_on(wait: bool) -> None:
    pause(0.01, wait)


def by_mode(mode: str = "lazy") -> None:
    if mode == "sync":
        time.sleep(0.01)
    elif mode == "other":
        return


def by_other_mode(mode: str = "lazy") -> None:
    if mode != "sync":
        return
    time.sleep(0.01)


def both(first: bool = False, second: bool = False) -> None:
    if first and second:
        time.sleep(0.01)


def neither(first: bool = False, second: bool = False) -> None:
    if first or second:
        return
    time.sleep(0.01)


def chosen(slow: bool = False) -> object:
    return time.sleep(0.01) if slow else None


def in_short(slow: bool = False) -> object:
    return slow and time.sleep(0.01)


def unless_none(seconds: float | None = None) -> None:
    if seconds is not None:
        time.sleep(seconds)


def retried(delay: float = 0):
    def decorate(func):
        def call(*args):
            result = func(*args)
            if delay:
                time.sleep(delay)
            return result

        return call

    return decorate


@retried()
def eager(number):
    return number + 1


@retried(delay=0.01)
def patient(number):
    return number + 1


async def optional() -> None:
    load("a")  # E: blocking-sleep
    load("a", None)  # E: blocking-sleep
    load("a", {})  # OK
    load("a", cache={})  # OK
    unless_none()  # OK
    unless_none(0)  # E: blocking-sleep


async def flags() -> None:
    pause(0.01)  # E: blocking-sleep
    pause(0.01, False)  # OK
    pause(0.01, wait=False)  # OK
    passed_on(False)  # OK
    passed_on(True)  # E: blocking-sleep
    both()  # OK
    both(True)  # OK
    both(True, True)  # E: blocking-sleep
    neither()  # E: blocking-sleep
    neither(True)  # OK
    neither(second=True)  # OK
    chosen()  # OK
    chosen(True)  # E: blocking-sleep
    in_short()  # OK
    in_short(True)  # E: blocking-sleep


async def modes() -> None:
    by_mode()  # OK
    by_mode("sync")  # E: blocking-sleep
    by_mode(mode="other")  # OK
    by_other_mode()  # OK
    by_other_mode("sync")  # E: blocking-sleep


async def captured() -> None:
    eager(1)  # OK
    patient(1)  # E: blocking-sleep


async def unknown(wait: bool = True, mode: str = "sync") -> None:
    pause(0.01, wait)  # E: blocking-sleep
    by_mode(mode)  # E: blocking-sleep
