"""A base method that calls an abstract one: the class of the receiver decides."""

import abc
import time


class Task(abc.ABC):
    def run(self) -> int:
        self.prepare()
        return self.step()

    def prepare(self) -> None:
        return None

    @abc.abstractmethod
    def step(self) -> int: ...


class SlowTask(Task):
    def step(self) -> int:
        time.sleep(0)
        return 1


class QuickTask(Task):
    def step(self) -> int:
        return 1


class Prepared(QuickTask):
    def prepare(self) -> None:
        time.sleep(0)


async def wrong() -> None:
    SlowTask().run()  # E: blocking-sleep
    Prepared().run()  # E: blocking-sleep


async def right() -> None:
    QuickTask().run()  # OK
    Prepared().step()  # OK
