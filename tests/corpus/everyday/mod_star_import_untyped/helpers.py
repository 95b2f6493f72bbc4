"""Across modules: star import."""

import time

__all__ = ["slow", "fast", "Worker"]


def slow():
    time.sleep(0)


def fast():
    pass


class Worker:
    def work(self):
        slow()
