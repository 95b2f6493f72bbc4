"""A static method that a class below overrides: the class of the receiver says which one runs."""

import asyncio
import time


class Base:
    @staticmethod
    def parse(n: int) -> None: ...
    @staticmethod
    def fetch(n: int) -> None:
        time.sleep(n)

    def go(self) -> None:
        self.parse(0)

    def go2(self) -> None:
        self.fetch(0)

    @classmethod
    def go3(cls) -> None:
        cls.fetch(0)


class Sub(Base):
    @staticmethod
    def parse(n: int) -> None:
        time.sleep(n)

    @staticmethod
    def fetch(n: int) -> None: ...


async def main() -> None:
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
