"""Across modules: star import."""

import time

__all__ = ["slow", "fast", "Worker"]


def slow() -> None:
    time.sleep(0)


def fast() -> None:
    pass


class Worker:
    def work(self) -> None:
        slow()
