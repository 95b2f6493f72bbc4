"""Decorators that make properties and descriptors; properties that are assigned."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any


def slow(owner = None):
    time.sleep(0.01)
    return 1


def fast(owner = None):
    return 1


class computed:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner = None):
        return self.function(instance)


def as_property(function):
    return property(function)


class Report:
    assigned = property(slow)
    assigned_lambda = property(lambda self: slow())
    harmless = property(fast)

    @computed
    def by_descriptor(self):
        return slow()

    @computed
    def by_fast_descriptor(self):
        return fast()

    @as_property
    def by_function(self):
        return slow()

    @as_property
    def by_function_fast(self):
        return fast()


async def read():
    report = Report()
    report.assigned  # E: blocking-sleep
    report.assigned_lambda  # E: blocking-sleep
    report.harmless  # OK
    report.by_descriptor  # E: blocking-sleep
    report.by_fast_descriptor  # OK
    report.by_function  # E: blocking-sleep
    report.by_function_fast  # OK
