"""Narrowing: isinstance."""

import time


class Base:
    def work(self):
        pass


class Heavy(Base):
    def work(self):
        time.sleep(0)


class Light(Base):
    pass


def only_light(item):
    if isinstance(item, Light):
        item.work()


def heavy_inside(item):
    if isinstance(item, (Heavy, Light)):
        item.work()


def negative(item):
    if not isinstance(item, Heavy):
        item.work()
        return
    print("heavy")


def by_type(item):
    if type(item) is Light:
        item.work()


async def main():
    only_light(Heavy())
    heavy_inside(Heavy())  # E: blocking-sleep
    negative(Light())
    by_type(Light())
