# no-run: what the markers of a base say of its overrides is a rule of the contract
"""A marker of a base class speaks for the overrides."""

import time

from mypy_fastapi_blocking import blocking, nonblocking


class Base:
    @nonblocking
    def handle(self):
        return None

    @blocking("network")
    def fetch(self):
        raise NotImplementedError

    def free(self):
        return None


class Child(Base):
    def handle(self):
        time.sleep(1)  # E: blocking-sleep

    def free(self):
        time.sleep(1)  # OK


class GrandChild(Child):
    def handle(self):
        time.sleep(1)  # E: blocking-sleep


class Good(Base):
    def handle(self):
        print("handled")  # OK


async def calls():
    Child().handle()  # OK
    GrandChild().handle()  # OK
    Good().handle()  # OK
    Base().fetch()  # E: blocking-network
    Child().fetch()  # E: blocking-network
    Child().free()  # E: blocking-sleep
    Good().free()  # OK
