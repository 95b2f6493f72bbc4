"""As in real code: pipeline."""

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

Step = Callable[[Any], Any]


def clean(row: Any) -> Any:
    return row


def enrich(row: Any) -> Any:
    time.sleep(0)
    return row


class Pipeline:
    def __init__(self, *steps: Step) -> None:
        self.steps = list(steps)

    def __or__(self, step: Step) -> "Pipeline":
        return Pipeline(*self.steps, step)

    def run(self, rows: Iterable[Any]) -> Iterator[Any]:
        for row in rows:
            for step in self.steps:
                row = step(row)
            yield row

    def describe(self) -> str:
        return ", ".join(step.__name__ for step in self.steps)


async def main() -> None:
    pipeline = Pipeline(clean, enrich)
    pipeline.describe()
    lazy = pipeline.run([1])
    list(lazy)  # E: blocking-sleep
    await asyncio.to_thread(list, pipeline.run([1]))
