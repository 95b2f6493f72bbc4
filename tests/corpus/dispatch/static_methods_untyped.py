"""A static method that a class below overrides: the class of the receiver says which one runs."""

import asyncio
import time


class Base:
    @staticmethod
    def parse(n): ...
    @staticmethod
    def fetch(n):
        time.sleep(n)

    def go(self):
        self.parse(0)

    def go2(self):
        self.fetch(0)

    @classmethod
    def go3(cls):
        cls.fetch(0)


class Sub(Base):
    @staticmethod
    def parse(n):
        time.sleep(n)

    @staticmethod
    def fetch(n): ...


async def main():
    Base().go()
    Base().go2()  # E: blocking-sleep
    Base().go3()  # E: blocking-sleep
    Base.go3()  # E: blocking-sleep
    Sub().go()  # E: blocking-sleep
    Sub().go2()
    Sub().go3()
    Sub.go3()
    Base.parse(0)
    Sub.parse(0)  # E: blocking-sleep
    Base().parse(0)
    Sub().fetch(0)
    await asyncio.to_thread(Sub().parse, 0)
    list(map(Base().fetch, [0]))  # E: blocking-sleep
