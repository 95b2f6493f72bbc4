"""dict[Kind, Service] look-ups."""

import enum
import time


class Kind(enum.Enum):
    A = 1
    B = 2


class Service:
    def handle(self) -> int:
        return 0

    def title(self) -> str:
        return "service"


class ServiceA(Service):
    def handle(self) -> int:
        time.sleep(0)
        return 1


class ServiceB(Service):
    def handle(self) -> int:
        time.sleep(0)
        return 2


SERVICES: dict[Kind, Service] = {Kind.A: ServiceA(), Kind.B: ServiceB()}
CLASSES = {Kind.A: ServiceA, Kind.B: ServiceB}


def get_service(kind: Kind) -> Service:
    return SERVICES[kind]


class Registry:
    def __init__(self) -> None:
        self._services: dict[Kind, Service] = {Kind.A: ServiceA()}

    def pick(self, kind: Kind) -> Service:
        return self._services[kind]


registry = Registry()


async def wrong(kind: Kind = Kind.A) -> None:
    SERVICES[kind].handle()  # E: blocking-sleep
    get_service(kind).handle()  # E: blocking-sleep
    CLASSES[kind]().handle()  # E: blocking-sleep
    registry.pick(kind).handle()  # E: blocking-sleep


async def right(kind: Kind = Kind.A) -> None:
    SERVICES[kind].title()  # OK
    get_service(kind).title()  # OK
    CLASSES[kind]()  # OK
    registry.pick(kind).title()  # OK
