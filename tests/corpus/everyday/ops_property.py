"""Operations that are not written as calls: property."""

import time
from functools import cached_property


class Account:
    def __init__(self) -> None:
        self._limit = 0

    @property
    def balance(self) -> int:
        time.sleep(0)
        return 1

    @cached_property
    def history(self) -> list[int]:
        time.sleep(0)
        return []

    @property
    def limit(self) -> int:
        return self._limit

    @limit.setter
    def limit(self, value: int) -> None:
        time.sleep(0)
        self._limit = value

    @limit.deleter
    def limit(self) -> None:
        time.sleep(0)


class Gold(Account):
    @property
    def balance(self) -> int:
        return 2


async def show() -> None:
    account = Account()
    print(account.balance)  # E: blocking-sleep
    print(account.history)  # E: blocking-sleep
    print(account.limit)
    account.limit = 3  # E: blocking-sleep
    del account.limit  # E: blocking-sleep
    account.limit += 1  # E: blocking-sleep
    print(Gold().balance)
    print(getattr(account, "balance"))  # E: blocking-sleep
    print(Account.balance)
