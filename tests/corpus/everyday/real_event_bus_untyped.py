"""As in real code: event bus."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any

Listener = Callable[..., Any]


class Bus:
    def __init__(self):
        self.listeners = defaultdict(list)

    def subscribe(self, event):
        def decorate(func):
            self.listeners[event].append(func)
            return func

        return decorate

    def publish(self, event, **data):
        for listener in self.listeners[event]:
            listener(**data)

    async def publish_async(self, event, **data):
        await asyncio.gather(*(asyncio.to_thread(listener, **data) for listener in self.listeners[event]))


bus = Bus()


@bus.subscribe("created")
def on_created(**data):
    time.sleep(0)


async def main():
    bus.publish("created", n=1)  # E: blocking-sleep
    await bus.publish_async("created", n=1)
