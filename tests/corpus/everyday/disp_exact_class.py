"""Which method runs: exact class."""

import time
from typing import Final


class Store:
    def get(self) -> int:
        return 1


class RemoteStore(Store):
    def get(self) -> int:
        time.sleep(0)
        return 2


LOCAL: Final = Store()


def local_store() -> Store:
    return Store()


def use(store: Store) -> int:
    return store.get()


class Holder:
    def __init__(self, store: Store) -> None:
        self.store = store
        self.own = Store()


async def main() -> None:
    Store().get()
    LOCAL.get()
    RemoteStore().get()  # E: blocking-sleep
    use(RemoteStore())  # E: blocking-sleep
    holder = Holder(RemoteStore())
    holder.own.get()
    holder.store.get()  # E: blocking-sleep
