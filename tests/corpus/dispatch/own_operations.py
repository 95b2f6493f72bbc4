"""Operations on `self` in an inherited method: the class of the object says what runs."""

import time
from collections.abc import Iterator


class Repository:
    def __iter__(self) -> Iterator[int]:
        return iter(self.rows())

    def __enter__(self) -> "Repository":
        self.open()
        return self

    def __exit__(self, *exc: object) -> None: ...

    def __getitem__(self, index: int) -> int:
        return self.rows()[index]

    def __contains__(self, item: object) -> bool:
        return item in self.rows()

    def rows(self) -> list[int]:
        return [1]

    def open(self) -> None: ...

    def count(self) -> int:
        return sum(1 for _ in self)

    def all(self) -> list[int]:
        return list(self)

    def looped(self) -> None:
        for _ in self:
            pass

    def entered(self) -> None:
        with self:
            pass

    def first(self) -> int:
        return self[0]

    def has(self) -> bool:
        return 1 in self


class Sql(Repository):
    def rows(self) -> list[int]:
        time.sleep(0)
        return [1]

    def open(self) -> None:
        time.sleep(0)


class Memory(Repository): ...


async def blocks() -> None:
    Sql().count()  # E: blocking-sleep
    Sql().all()  # E: blocking-sleep
    Sql().looped()  # E: blocking-sleep
    Sql().entered()  # E: blocking-sleep
    Sql().first()  # E: blocking-sleep
    Sql().has()  # E: blocking-sleep


async def does_not() -> None:
    Memory().count()  # OK
    Memory().all()  # OK
    Memory().looped()  # OK
    Memory().entered()  # OK
    Memory().first()  # OK
    Memory().has()  # OK
