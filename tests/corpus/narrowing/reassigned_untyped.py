"""A local that is bound to one thing and then to another."""

import time


class Sync:
    def fetch(self):
        time.sleep(0)
        return 1


class Quick:
    def fetch(self):
        return 1


async def narrowed_by_assignment():
    first = Sync()
    first.fetch()  # E: blocking-sleep
    second = Quick()
    second.fetch()  # OK


async def none_first():
    client = None
    if client is None:
        client = Sync()
    client.fetch()  # E: blocking-sleep


async def branches(flag = True):
    if flag:
        client = Quick()
    else:
        client = Quick()
    client.fetch()  # OK


async def loop():
    client = None
    for _ in range(2):
        if client is not None:
            client.fetch()  # E: blocking-sleep
        client = Sync()
