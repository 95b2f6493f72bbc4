"""Functions as values: bound attributes."""

import asyncio
import time
from collections.abc import Callable


class Engine:
    def start(self):
        time.sleep(0)

    def stop(self):
        pass


class Car:
    def __init__(self, engine, on_stop):
        self.ignite = engine.start
        self.halt = on_stop
        self._parts = [engine.stop]

    def drive(self):
        self.ignite()

    def park(self):
        self._parts[0]()


async def trip():
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
