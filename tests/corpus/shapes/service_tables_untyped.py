"""dict[Kind, Service] look-ups."""

import enum
import time


class Kind(enum.Enum):
    A = 1
    B = 2


class Service:
    def handle(self):
        return 0

    def title(self):
        return "service"


class ServiceA(Service):
    def handle(self):
        time.sleep(0)
        return 1


class ServiceB(Service):
    def handle(self):
        time.sleep(0)
        return 2


SERVICES = {Kind.A: ServiceA(), Kind.B: ServiceB()}
CLASSES = {Kind.A: ServiceA, Kind.B: ServiceB}


def get_service(kind):
    return SERVICES[kind]


class Registry:
    def __init__(self):
        self._services = {Kind.A: ServiceA()}

    def pick(self, kind):
        return self._services[kind]


registry = Registry()


async def wrong(kind = Kind.A):
    SERVICES[kind].handle()  # E: blocking-sleep
    get_service(kind).handle()  # E: blocking-sleep
    CLASSES[kind]().handle()  # E: blocking-sleep
    registry.pick(kind).handle()  # E: blocking-sleep


async def right(kind = Kind.A):
    SERVICES[kind].title()  # OK
    get_service(kind).title()  # OK
    CLASSES[kind]()  # OK
    registry.pick(kind).title()  # OK
