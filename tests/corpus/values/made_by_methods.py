"""What a method makes of what the constructor was given."""

import time


class Db:
    def query(self):
        time.sleep(0.02)


class Cache:
    def query(self):
        pass


class Unit:
    def __init__(self, factory):
        self.factory = factory

    def open(self):
        self.session = self.factory()

    def fetch(self):
        self.session.query()


async def main():
    w = Unit(Db)  # OK
    w.open()  # OK
    w.fetch()  # E: blocking-sleep
    c = Unit(Cache)  # OK
    c.open()  # OK
    c.fetch()  # OK
