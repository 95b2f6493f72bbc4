"""A base method that calls an abstract one: the class of the receiver decides."""

import abc
import time


class Task(abc.ABC):
    def run(self):
        self.prepare()
        return self.step()

    def prepare(self):
        return None

    @abc.abstractmethod
    def step(self): ...


class SlowTask(Task):
    def step(self):
        time.sleep(0)
        return 1


class QuickTask(Task):
    def step(self):
        return 1


class Prepared(QuickTask):
    def prepare(self):
        time.sleep(0)


async def wrong():
    SlowTask().run()  # E: blocking-sleep
    Prepared().run()  # E: blocking-sleep


async def right():
    QuickTask().run()  # OK
    Prepared().step()  # OK
