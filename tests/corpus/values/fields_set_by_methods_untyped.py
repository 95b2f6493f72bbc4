"""What a method puts into a field of a data class."""

import time
from dataclasses import dataclass, field


@dataclass
class Router:
    routes: dict = field(default_factory=dict)

    def add(self, path, fn):
        self.routes[path] = fn

    def dispatch(self, path):
        return self.routes[path]()


def slow_view():
    time.sleep(0.02)


slow = Router()
slow.add("/a", slow_view)
fast = Router()
fast.add("/a", int)


async def main():
    fast.dispatch("/a")  # OK
    slow.dispatch("/a")  # E: blocking-sleep
