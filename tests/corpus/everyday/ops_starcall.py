"""Operations that are not written as calls: starcall."""

import time
from collections.abc import Iterator


def rows() -> Iterator[int]:
    time.sleep(0)
    yield 1


class Params:
    def keys(self) -> list[str]:
        time.sleep(0)
        return ["a"]

    def __getitem__(self, key: str) -> int:
        return 1


def take(*args: int, **kwargs: int) -> None:
    pass


async def call() -> None:
    take(*[1, 2])
    take(*rows())  # E: blocking-sleep
    take(**Params())  # E: blocking-sleep
    print({**Params()})  # E: blocking-sleep
    take(**{"a": 1})
    a, *rest = rows()  # E: blocking-sleep
    print(a, rest)
