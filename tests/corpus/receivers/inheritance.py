"""Methods and attributes found in base classes."""

import abc
import time


class Base(abc.ABC):
    def __init__(self) -> None:
        self.inner = Inner()

    def run(self) -> int:
        return self.step()

    @abc.abstractmethod
    def step(self) -> int: ...


class Inner:
    def work(self) -> int:
        time.sleep(1)
        return 1

    def rest(self) -> int:
        return 0


class Mixin:
    def save(self) -> None:
        time.sleep(1)

    def count(self) -> int:
        return 1


class Slow(Mixin, Base):
    def step(self) -> int:
        return self.inner.work()


class Fast(Base):
    def step(self) -> int:
        return self.inner.rest()


class Overridden(Slow):
    def save(self) -> None:
        return None


async def wrong() -> None:
    Slow().run()  # E: blocking-sleep
    Slow().save()  # E: blocking-sleep
    Slow().inner.work()  # E: blocking-sleep
    Overridden().run()  # E: blocking-sleep


async def right() -> None:
    Fast().run()  # OK
    Slow().count()  # OK
    Overridden().save()  # OK
    Fast().inner.rest()  # OK
