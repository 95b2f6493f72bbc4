"""Which method runs: template method."""

import time
from abc import ABC, abstractmethod


class Importer(ABC):
    def run(self):
        self.prepare()
        for row in self.rows():
            self.handle(row)

    def prepare(self):
        pass

    @abstractmethod
    def rows(self): ...

    def handle(self, row):
        print(row)


class Memory(Importer):
    def rows(self):
        return [1]


class Slow(Importer):
    def rows(self):
        time.sleep(0)
        return [1]


class SlowHandle(Memory):
    def handle(self, row):
        time.sleep(0)


async def main():
    Memory().run()
    Slow().run()  # E: blocking-sleep
    SlowHandle().run()  # E: blocking-sleep
    importers = [Memory(), Slow()]
    for importer in importers:
        importer.run()  # E: blocking-sleep
