"""Constants of a class that classes below it turn on, annotated and not; and options that must be given."""

import time
from typing import ClassVar


class Handler:
    durable: ClassVar[bool] = False
    retries = 0
    kind = "memory"

    def handle(self):
        if self.durable:
            time.sleep(0.01)

    def again(self):
        for _ in range(self.retries):
            time.sleep(0.01)

    def kinded(self):
        if self.kind == "disk":
            time.sleep(0.01)

    @classmethod
    def setup(cls):
        if cls.durable:
            time.sleep(0.01)


class Durable(Handler):
    durable = True
    retries = 2
    kind = "disk"


class Quick(Handler):
    pass


class Off(Handler):
    durable = False


class Counted:
    total: ClassVar[int] = 0

    @classmethod
    def count(cls):
        cls.total += 1

    @classmethod
    def end(cls):
        if cls.total:
            time.sleep(0.01)


class Upload:
    def __init__(self, verify):
        self.verify = verify

    def go(self):
        if self.verify:
            time.sleep(0.01)


async def constants():
    Quick().handle()
    Quick().again()
    Quick().kinded()
    Quick.setup()
    Off().handle()
    Durable().handle()  # E: blocking-sleep
    Durable().again()  # E: blocking-sleep
    Durable().kinded()  # E: blocking-sleep
    Durable.setup()  # E: blocking-sleep
    Counted.count()
    Counted.end()  # E: blocking-sleep


async def required():
    Upload(False).go()
    Upload(True).go()  # E: blocking-sleep
    Upload(verify=True).go()  # E: blocking-sleep
