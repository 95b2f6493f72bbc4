"""`x.size += 1` reads the property and sets it."""

import time


class Model:
    n = 1

    @property
    def size(self):
        time.sleep(0)
        return 1

    @size.setter
    def size(self, value):
        self.n = value

    @property
    def other(self):
        return 1

    @other.setter
    def other(self, value):
        time.sleep(0)


class Index:
    def __getitem__(self, key):
        time.sleep(0)
        return 1

    def __setitem__(self, key, value):
        pass


async def main():
    model = Model()
    model.size = 3
    model.size += 1  # E: blocking-sleep
    model.other += 1  # E: blocking-sleep
    model.other = 1  # E: blocking-sleep
    Index()["a"] += 1  # E: blocking-sleep
