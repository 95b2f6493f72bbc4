"""Operations that are not written as calls: class getitem."""

import time
from typing import Any


class Typed:
    def __class_getitem__(cls, item: Any) -> Any:
        time.sleep(0)
        return cls


class Registry(type):
    def __getitem__(cls, key: str) -> str:
        time.sleep(0)
        return key

    def __contains__(cls, key: object) -> bool:
        time.sleep(0)
        return True

    def __len__(cls) -> int:
        return 0


class Table(metaclass=Registry):
    pass


async def look() -> None:
    Typed["x"]  # E: blocking-sleep
    print(Table["users"])  # E: blocking-sleep
    print("users" in Table)  # E: blocking-sleep
    print(len(Table))
