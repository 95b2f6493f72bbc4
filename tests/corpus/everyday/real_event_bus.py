"""As in real code: event bus."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any

Listener = Callable[..., Any]


class Bus:
    def __init__(self) -> None:
        self.listeners: dict[str, list[Listener]] = defaultdict(list)

    def subscribe(self, event: str) -> Callable[[Listener], Listener]:
        def decorate(func: Listener) -> Listener:
            self.listeners[event].append(func)
            return func

        return decorate

    def publish(self, event: str, **data: Any) -> None:
        for listener in self.listeners[event]:
            listener(**data)

    async def publish_async(self, event: str, **data: Any) -> None:
        await asyncio.gather(*(asyncio.to_thread(listener, **data) for listener in self.listeners[event]))


bus = Bus()


@bus.subscribe("created")
def on_created(**data: Any) -> None:
    time.sleep(0)


async def main() -> None:
    bus.publish("created", n=1)  # E: blocking-sleep
    await bus.publish_async("created", n=1)
