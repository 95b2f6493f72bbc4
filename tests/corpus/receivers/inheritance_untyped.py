"""Methods and attributes found in base classes."""

import abc
import time


class Base(abc.ABC):
    def __init__(self):
        self.inner = Inner()

    def run(self):
        return self.step()

    @abc.abstractmethod
    def step(self): ...


class Inner:
    def work(self):
        time.sleep(1)
        return 1

    def rest(self):
        return 0


class Mixin:
    def save(self):
        time.sleep(1)

    def count(self):
        return 1


class Slow(Mixin, Base):
    def step(self):
        return self.inner.work()


class Fast(Base):
    def step(self):
        return self.inner.rest()


class Overridden(Slow):
    def save(self):
        return None


async def wrong():
    Slow().run()  # E: blocking-sleep
    Slow().save()  # E: blocking-sleep
    Slow().inner.work()  # E: blocking-sleep
    Overridden().run()  # E: blocking-sleep


async def right():
    Fast().run()  # OK
    Slow().count()  # OK
    Overridden().save()  # OK
    Fast().inner.rest()  # OK
