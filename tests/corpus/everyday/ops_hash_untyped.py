"""Operations that are not written as calls: hash."""

import time


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        time.sleep(0)
        return 1

    def __eq__(self, other):
        return True


class Light:
    def __hash__(self):
        return 2


async def store():
    key = Key("a")
    print(hash(key))  # E: blocking-sleep
    table = {Light(): 1}
    print(table)
    seen = {key}  # E: blocking-sleep
    print(seen)
    prices = {key: 1}  # E: blocking-sleep
    print(prices[key])  # E: blocking-sleep
