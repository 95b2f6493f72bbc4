"""Operations that are not written as calls: contains."""

import time
from collections.abc import Iterator


class Index:
    def __contains__(self, key: object) -> bool:
        time.sleep(0)
        return True


class Listing:
    def __iter__(self) -> Iterator[str]:
        time.sleep(0)
        yield "a"


class Old:
    def __getitem__(self, number: int) -> int:
        time.sleep(0)
        if number > 2:
            raise IndexError
        return number


async def check() -> None:
    print("a" in Index())  # E: blocking-sleep
    print("b" not in Listing())  # E: blocking-sleep
    for item in Old():  # E: blocking-sleep
        print(item)
    print("a" in {"a": 1})
    print(3 in [1, 2])
