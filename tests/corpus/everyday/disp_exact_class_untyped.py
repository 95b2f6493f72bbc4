"""Which method runs: exact class."""

import time
from typing import Final


class Store:
    def get(self):
        return 1


class RemoteStore(Store):
    def get(self):
        time.sleep(0)
        return 2


LOCAL = Store()


def local_store():
    return Store()


def use(store):
    return store.get()


class Holder:
    def __init__(self, store):
        self.store = store
        self.own = Store()


async def main():
    Store().get()
    LOCAL.get()
    RemoteStore().get()  # E: blocking-sleep
    use(RemoteStore())  # E: blocking-sleep
    holder = Holder(RemoteStore())
    holder.own.get()
    holder.store.get()  # E: blocking-sleep
