"""An argument, or a default, that turns the blocking part of a helper on or off decides where it is a literal."""

import time


def load(key, cache=None):
    if cache is None:
        time.sleep(0.01)
    return key


def pause(seconds, wait = True):
    if not wait:
        return
    time.sleep(seconds)


def passed_on(wait):
    pause(0.01, wait)


def by_mode(mode = "lazy"):
    if mode == "sync":
        time.sleep(0.01)
    elif mode == "other":
        return


def by_other_mode(mode = "lazy"):
    if mode != "sync":
        return
    time.sleep(0.01)


def both(first = False, second = False):
    if first and second:
        time.sleep(0.01)


def neither(first = False, second = False):
    if first or second:
        return
    time.sleep(0.01)


def chosen(slow = False):
    return time.sleep(0.01) if slow else None


def in_short(slow = False):
    return slow and time.sleep(0.01)


def unless_none(seconds = None):
    if seconds is not None:
        time.sleep(seconds)


def retried(delay = 0):
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


async def optional():
    load("a")  # E: blocking-sleep
    load("a", None)  # E: blocking-sleep
    load("a", {})  # OK
    load("a", cache={})  # OK
    unless_none()  # OK
    unless_none(0)  # E: blocking-sleep


async def flags():
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


async def modes():
    by_mode()  # OK
    by_mode("sync")  # E: blocking-sleep
    by_mode(mode="other")  # OK
    by_other_mode()  # OK
    by_other_mode("sync")  # E: blocking-sleep


async def captured():
    eager(1)  # OK
    patient(1)  # E: blocking-sleep


async def unknown(wait = True, mode = "sync"):
    pause(0.01, wait)  # E: blocking-sleep
    by_mode(mode)  # E: blocking-sleep
