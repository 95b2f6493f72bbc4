import time
from collections.abc import Callable


def scan() -> None:
    time.sleep(0)


def measure() -> None: ...


class Pipeline:
    def __init__(self, *stages: Callable[[], None]) -> None:
        self.stages = list(stages)

    def __or__(self, stage: Callable[[], None]) -> "Pipeline":
        return Pipeline(*self.stages, stage)

    def run(self) -> None:
        for stage in self.stages:
            stage()


full = Pipeline(measure, scan)
built = Pipeline(measure) | scan
