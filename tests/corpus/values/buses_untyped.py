"""Buses whose decorators register through another method of the object, in a nested function."""

import time
from collections.abc import Callable


class Bus:
    def __init__(self):
        self.listeners = {}

    def subscribe(self, kind, listener):
        self.listeners.setdefault(kind, []).append(listener)

    def on(self, kind):
        def decorate(listener):
            self.subscribe(kind, listener)
            return listener

        return decorate

    def publish(self, kind):
        for listener in self.listeners[kind]:
            listener()


class Quiet(Bus):
    """Nobody listens to anything that blocks."""

    def __init__(self):
        self.hooks = []

    def hook(self):
        def decorate(listener):
            self.keep(listener)

        return decorate

    def keep(self, listener):
        self.hooks.append(listener)

    def run(self):
        for hook in self.hooks:
            hook()


class Template:
    def step(self):
        time.sleep(0)

    def inside(self):
        def run():
            self.step()

        run()


class QuickTemplate(Template):
    def step(self):
        return None


bus = Bus()
quiet = Quiet()


@bus.on("audit")
def audit():
    time.sleep(0)


@quiet.hook()
def quick():
    return None


async def wrong():
    bus.publish("audit")  # E: blocking-sleep
    Template().inside()  # E: blocking-sleep


async def right():
    quiet.run()  # OK
    QuickTemplate().inside()  # OK
