"""A class is given for a parameter that takes one or none, and says what the result is."""

# typed-only: only the annotations tie the value to the key

import asyncio
import time
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Key(Generic[T]):
    def __init__(self, name: str, t: type[T] | None = None) -> None:
        self.name = name


class Store:
    def __init__(self) -> None:
        self.items: dict[str, Any] = {}

    def __setitem__(self, key: Key[T], value: T) -> None:
        self.items[key.name] = value

    def __getitem__(self, key: Key[T]) -> T:
        found: T = self.items[key.name]
        return found


class Slow:
    def run(self) -> None:
        time.sleep(0)


class Quick:
    def run(self) -> None: ...


SLOW = Key("slow", Slow)
QUICK = Key("quick", Quick)
store = Store()
store[SLOW] = Slow()
store[QUICK] = Quick()


async def main() -> None:
    store[SLOW].run()  # E: blocking-sleep
    store[QUICK].run()  # OK


if __name__ == "__main__":
    asyncio.run(main())
