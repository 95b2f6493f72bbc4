"""Narrowing: isinstance."""

import time


class Base:
    def work(self) -> None:
        pass


class Heavy(Base):
    def work(self) -> None:
        time.sleep(0)


class Light(Base):
    pass


def only_light(item: object) -> None:
    if isinstance(item, Light):
        item.work()


def heavy_inside(item: object) -> None:
    if isinstance(item, (Heavy, Light)):
        item.work()


def negative(item: Heavy | Light) -> None:
    if not isinstance(item, Heavy):
        item.work()
        return
    print("heavy")


def by_type(item: Heavy | Light) -> None:
    if type(item) is Light:
        item.work()


async def main() -> None:
    only_light(Heavy())
    heavy_inside(Heavy())  # E: blocking-sleep
    negative(Light())
    by_type(Light())
