"""Which method runs: template method."""

import time
from abc import ABC, abstractmethod


class Importer(ABC):
    def run(self) -> None:
        self.prepare()
        for row in self.rows():
            self.handle(row)

    def prepare(self) -> None:
        pass

    @abstractmethod
    def rows(self) -> list[int]: ...

    def handle(self, row: int) -> None:
        print(row)


class Memory(Importer):
    def rows(self) -> list[int]:
        return [1]


class Slow(Importer):
    def rows(self) -> list[int]:
        time.sleep(0)
        return [1]


class SlowHandle(Memory):
    def handle(self, row: int) -> None:
        time.sleep(0)


async def main() -> None:
    Memory().run()
    Slow().run()  # E: blocking-sleep
    SlowHandle().run()  # E: blocking-sleep
    importers: list[Importer] = [Memory(), Slow()]
    for importer in importers:
        importer.run()  # E: blocking-sleep
