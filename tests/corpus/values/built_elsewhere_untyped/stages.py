import time
from collections.abc import Callable


def scan():
    time.sleep(0)


def measure(): ...


class Pipeline:
    def __init__(self, *stages):
        self.stages = list(stages)

    def __or__(self, stage):
        return Pipeline(*self.stages, stage)

    def run(self):
        for stage in self.stages:
            stage()


full = Pipeline(measure, scan)
built = Pipeline(measure) | scan
