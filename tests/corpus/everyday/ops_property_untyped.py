"""Operations that are not written as calls: property."""

import time
from functools import cached_property


class Account:
    def __init__(self):
        self._limit = 0

    @property
    def balance(self):
        time.sleep(0)
        return 1

    @cached_property
    def history(self):
        time.sleep(0)
        return []

    @property
    def limit(self):
        return self._limit

    @limit.setter
    def limit(self, value):
        time.sleep(0)
        self._limit = value

    @limit.deleter
    def limit(self):
        time.sleep(0)


class Gold(Account):
    @property
    def balance(self):
        return 2


async def show():
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
