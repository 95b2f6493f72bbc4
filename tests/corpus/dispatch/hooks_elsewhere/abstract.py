"""An abstract class whose own method calls the abstract one."""

from abc import ABC, abstractmethod

INSTANCES: list["Plugin"] = []


class Plugin(ABC):
    def run(self, x: int) -> int:
        return self.process(x)

    @abstractmethod
    def process(self, x: int) -> int: ...


def run_all3(x: int) -> None:
    for p in INSTANCES:
        p.process(x)


def run_all4(x: int) -> None:
    for p in INSTANCES:
        p.run(x)
