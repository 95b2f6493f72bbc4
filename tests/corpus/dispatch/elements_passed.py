"""Objects that are passed in a list, a tuple or one by one: their own classes decide, not that of which the elements are declared."""

import time
from collections.abc import Iterable, Sequence


class Check:
    def run(self) -> None: ...


class Slow(Check):
    def run(self) -> None:
        time.sleep(0)


class Fast(Check):
    def run(self) -> None: ...


def run_all(checks: Iterable[Check]) -> None:
    for check in checks:
        check.run()


def run_list(checks: list[Check]) -> None:
    for check in checks:
        check.run()


def run_sequence(checks: Sequence[Check]) -> None:
    [check.run() for check in checks]


def run_given(*checks: Check) -> None:
    for check in checks:
        check.run()


def handed_on(*checks: Check) -> None:
    run_all(checks)


class Group:
    def __init__(self, *checks: Check) -> None:
        self.checks = checks

    def run(self) -> None:
        for check in self.checks:
            check.run()


class Pipeline(Check):
    def __init__(self, checks: list[Check]) -> None:
        self.checks = checks

    def run(self) -> None:
        for check in self.checks:
            check.run()


class Grown:
    def __init__(self, checks: list[Check]) -> None:
        self.checks = checks

    def add(self, check: Check) -> None:
        self.checks.append(check)

    def run(self) -> None:
        for check in self.checks:
            check.run()


async def blocks() -> None:
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


async def does_not() -> None:
    run_all([Fast()])  # OK
    run_list([Fast()])  # OK
    run_sequence((Fast(),))  # OK
    run_given(Fast(), Fast())  # OK
    handed_on(Fast())  # OK
    Group(Fast()).run()  # OK
    Pipeline([Fast()]).run()  # OK
    run_all([Pipeline([Fast()])])  # OK
