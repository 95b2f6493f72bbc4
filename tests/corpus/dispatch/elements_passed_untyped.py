"""Objects that are passed in a list, a tuple or one by one: their own classes decide, not that of which the elements are declared."""

import time
from collections.abc import Iterable, Sequence


class Check:
    def run(self): ...


class Slow(Check):
    def run(self):
        time.sleep(0)


class Fast(Check):
    def run(self): ...


def run_all(checks):
    for check in checks:
        check.run()


def run_list(checks):
    for check in checks:
        check.run()


def run_sequence(checks):
    [check.run() for check in checks]


def run_given(*checks):
    for check in checks:
        check.run()


def handed_on(*checks):
    run_all(checks)


class Group:
    def __init__(self, *checks):
        self.checks = checks

    def run(self):
        for check in self.checks:
            check.run()


class Pipeline(Check):
    def __init__(self, checks):
        self.checks = checks

    def run(self):
        for check in self.checks:
            check.run()


class Grown:
    def __init__(self, checks):
        self.checks = checks

    def add(self, check):
        self.checks.append(check)

    def run(self):
        for check in self.checks:
            check.run()


async def blocks():
    run_all([Slow()])  # E: blocking-sleep
    run_all([Fast(), Slow()])  # E: blocking-sleep
    run_list([Slow()])  # E: blocking-sleep
    run_sequence((Slow(),))  # E: blocking-sleep
    run_given(Fast(), Slow())  # E: blocking-sleep
    handed_on(Slow())  # E: blocking-sleep
    Group(Slow()).run()  # E: blocking-sleep
    Pipeline([Slow()]).run()  # E: blocking-sleep
    run_all([Pipeline([Slow()])])  # E: blocking-sleep
    grown = Grown([Fast()])
    grown.add(Slow())
    grown.run()  # E: blocking-sleep


async def does_not():
    run_all([Fast()])  # OK
    run_list([Fast()])  # OK
    run_sequence((Fast(),))  # OK
    run_given(Fast(), Fast())  # OK
    handed_on(Fast())  # OK
    Group(Fast()).run()  # OK
    Pipeline([Fast()]).run()  # OK
    run_all([Pipeline([Fast()])])  # OK
