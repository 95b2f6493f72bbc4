# typed-only: type arguments live in annotations
# no-run: nobody fills the containers
"""Methods of what a class is generic in: of the class that a subclass or an annotation names."""

import time
from abc import ABC, abstractmethod
from typing import Generic, TypeVar


class Model(ABC):
    @abstractmethod
    def save(self) -> None: ...

    def size(self) -> int:
        return 1


class Disk(Model):
    def save(self) -> None:
        time.sleep(0.01)

    def size(self) -> int:
        time.sleep(0.01)
        return 1


class Mem(Model):
    def save(self) -> None:
        self.save_last()


M = TypeVar("M", bound=Model)
K = TypeVar("K")


class Service(Generic[K, M]):
    def __init__(self, model: type[M], first: M) -> None:
        self.model = model
        self.first = first
        self.last: M | None = None
        self.all: list[M] = []
        self.by_key: dict[K, list[M]] = {}

    def create(self) -> M:
        made = self.model()
        made.save()
        return made

    def find(self, key: K) -> M | None:
        return self.by_key[key][0] if key in self.by_key else None

    def save_first(self) -> None:
        self.first.save()

    def save_last(self) -> None:
        if self.last is not None:
            self.last.save()

    def save_all(self) -> None:
        for one in self.all:
            one.save()

    def save_found(self, key: K) -> None:
        if (one := self.find(key)) is not None:
            one.save()

    def save_sorted(self) -> None:
        for one in sorted(self.all, key=lambda m: m.size()):
            print(one)

    def save_mapped(self) -> None:
        print(max(self.all, key=lambda m: m.size()))

    def save_keyed(self) -> None:
        [m.save() for ms in self.by_key.values() for m in ms]

    async def run(self) -> None:
        for one in self.all:
            one.save()  # E: blocking-sleep


class DiskService(Service[str, Disk]):
    pass


class MemService(Service[str, Mem]):
    def more(self) -> None:
        self.save_all()
        super().save_first()


N = TypeVar("N", bound=Model)


class Named(Service[str, N]):
    def twice(self) -> None:
        self.save_all()
        self.save_last()


class NamedMem(Named[Mem]): ...


async def main(disk: DiskService, mem: MemService, both: Service[int, Mem], named: NamedMem, nd: Named[Disk]) -> None:
    disk.create()  # E: blocking-sleep
    disk.save_first()  # E: blocking-sleep
    disk.save_last()  # E: blocking-sleep
    disk.save_all()  # E: blocking-sleep
    disk.save_found("")  # E: blocking-sleep
    disk.save_sorted()  # E: blocking-sleep
    disk.save_mapped()  # E: blocking-sleep
    disk.save_keyed()  # E: blocking-sleep
    mem.create()
    mem.save_first()
    mem.save_last()
    mem.save_all()
    mem.save_found("")
    mem.save_sorted()
    mem.save_mapped()
    mem.save_keyed()
    mem.more()
    both.save_all()
    both.save_first()
    both.save_keyed()
    named.twice()
    nd.twice()  # E: blocking-sleep
    made = MemService(Mem, Mem())
    made.save_all()
    made.create()
    made.save_first()
    other = Service(Mem, Mem())
    other.save_all()
    other.create()
    third = Service[str, Disk](Disk, Disk())
    third.save_all()  # E: blocking-sleep
    third.create()  # E: blocking-sleep
