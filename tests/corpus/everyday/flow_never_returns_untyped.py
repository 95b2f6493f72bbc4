"""Narrowing: functions that never return, though nothing says so."""

import sys
import time


class Missing(Exception):
    pass


def fail(message):
    raise Missing(message)


def fail_twice():
    fail("twice")


def leave():
    sys.exit(1)


async def fail_async():
    raise Missing("async")


class Repo:
    def missing(self):
        raise Missing("row")

    def hook(self):
        raise NotImplementedError

    def maybe(self, n):
        if n:
            raise Missing("n")


class Sub(Repo):
    def hook(self):
        pass


def first(n):
    if n < 0:
        fail("negative")
        time.sleep(0)
    return n


async def main():
    first(1)
    try:
        fail("x")
        time.sleep(0)  # OK: never reached
    except Missing:
        time.sleep(0)  # E: blocking-sleep
    try:
        fail_twice()
        time.sleep(0)
    except Missing:
        pass
    try:
        leave()
        time.sleep(0)
    except SystemExit:
        pass
    try:
        await fail_async()
        time.sleep(0)
    except Missing:
        pass
    repo = Repo()
    try:
        repo.missing()
        time.sleep(0)
    except Missing:
        pass
    repo.maybe(0)
    time.sleep(0)  # E: blocking-sleep


async def hooks(repo = Sub()):
    repo.hook()
    time.sleep(0)  # E: blocking-sleep
