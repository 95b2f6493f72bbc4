"""What is put into one object is not in another one of its class."""

import time

from corpus.values.each_its_own.bus import Bus, Registry

slow_bus = Bus()
fast_bus = Bus()
slow_commands = Registry()
fast_commands: Registry = Registry()


@slow_bus.on("x")
def slow(event: int) -> None:
    time.sleep(0.05)


def fast(event: int) -> None:
    pass


fast_bus.subscribe("x", fast)


@slow_commands.register("nap")
def nap() -> None:
    time.sleep(0.05)


@fast_commands.register("nap")
def no_nap() -> None:
    pass


def fire(bus: Bus, event: int) -> None:
    bus.emit("x", event)


class Service:
    def __init__(self, bus: Bus) -> None:
        self.bus = bus

    def go(self) -> None:
        self.bus.emit("x", 1)


slow_service = Service(slow_bus)
fast_service = Service(fast_bus)


async def emits() -> None:
    slow_bus.emit("x", 1)  # E: blocking-sleep


async def emits_to_others() -> None:
    fast_bus.emit("x", 1)  # OK


async def runs() -> None:
    slow_commands.run("nap")  # E: blocking-sleep


async def runs_others() -> None:
    fast_commands.run("nap")  # OK


async def passes() -> None:
    fire(slow_bus, 1)  # E: blocking-sleep
    fire(fast_bus, 1)  # OK


async def local() -> None:
    bus = Bus()
    bus.subscribe("x", slow)
    bus.emit("x", 1)  # E: blocking-sleep


async def local_too() -> None:
    bus = Bus()
    bus.subscribe("x", fast)
    bus.emit("x", 1)  # OK


async def serves() -> None:
    slow_service.go()  # E: blocking-sleep
    fast_service.go()  # OK


async def main() -> None:
    for frame in (emits, emits_to_others, runs, runs_others, passes, local, local_too, serves):
        await frame()
