"""As in real code: pipeline."""

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

Step = Callable[[Any], Any]


def clean(row):
    return row


def enrich(row):
    time.sleep(0)
    return row


class Pipeline:
    def __init__(self, *steps):
        self.steps = list(steps)

    def __or__(self, step):
        return Pipeline(*self.steps, step)

    def run(self, rows):
        for row in rows:
            for step in self.steps:
                row = step(row)
            yield row

    def describe(self):
        return ", ".join(step.__name__ for step in self.steps)


async def main():
    pipeline = Pipeline(clean, enrich)
    pipeline.describe()
    lazy = pipeline.run([1])
    list(lazy)  # E: blocking-sleep
    await asyncio.to_thread(list, pipeline.run([1]))
