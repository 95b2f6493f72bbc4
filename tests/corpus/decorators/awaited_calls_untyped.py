"""What is awaited is no plain function, even if one is kept in the same place."""

import asyncio
import inspect
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

REGISTRY: dict[str, "Tool"] = {}


@dataclass
class Tool:
    fn: Callable[..., Any]
    is_async: bool

    async def called(self, x):
        if self.is_async:
            return await self.fn(x)
        return await asyncio.to_thread(self.fn, x)

    async def inline(self, x):
        return self.fn(x)  # E: blocking-sleep


def tool(fn):
    REGISTRY[fn.__name__] = Tool(fn, inspect.iscoroutinefunction(fn))
    return fn


@tool
def search(x):
    time.sleep(0.001)
    return x


@tool
async def look(x):
    await asyncio.sleep(0)
    return x


async def main():
    for name in ("search", "look"):
        found = REGISTRY[name]
        await found.called(1)
    found = REGISTRY["search"]
    await found.inline(1)
