"""Functions as values: bound attributes."""

import asyncio
import time
from collections.abc import Callable


class Engine:
    def start(self) -> None:
        time.sleep(0)

    def stop(self) -> None:
        pass


class Car:
    def __init__(self, engine: Engine, on_stop: Callable[[], None]) -> None:
        self.ignite = engine.start
        self.halt = on_stop
        self._parts = [engine.stop]

    def drive(self) -> None:
        self.ignite()

    def park(self) -> None:
        self._parts[0]()


async def trip() -> None:
    engine = Engine()
    car = Car(engine, engine.stop)
    car.ignite()  # E: blocking-sleep
    car.drive()  # E: blocking-sleep
    car.park()
    await asyncio.to_thread(car.ignite)
    start = engine.start
    start()  # E: blocking-sleep
    Engine.start(engine)  # E: blocking-sleep
    unbound = Engine.stop
    unbound(engine)
