"""Objects that hold options, passed to functions and constructors that are annotated with their class."""

import time


class Table:
    def __init__(self, remote: bool) -> None:
        self.remote = remote

    def get(self) -> int:
        if self.remote:
            time.sleep(0.01)
        return 1

    @property
    def slow(self) -> bool:
        return self.remote

    @property
    def slow2(self) -> bool:
        return self.remote is True and bool(self)


def use(t: Table) -> None:
    t.get()


def use2(t: Table) -> None:
    if t.remote:
        time.sleep(0.01)


def use3(t: Table) -> None:
    if t.slow:
        time.sleep(0.01)


def use4(t: Table | None = None) -> None:
    if t is None:
        t = Table(False)
    t.get()


class Svc:
    def __init__(self, t: Table) -> None:
        self.t = t

    def go(self) -> None:
        self.t.get()

    def go2(self) -> None:
        if self.t.remote:
            time.sleep(0.01)


async def main() -> None:
    use(Table(False))
    use(Table(True))  # E: blocking-sleep
    use2(Table(False))
    use2(Table(True))  # E: blocking-sleep
    use3(Table(False))
    use3(Table(True))  # E: blocking-sleep
    use4()
    use4(Table(False))
    use4(Table(True))  # E: blocking-sleep
    Svc(Table(False)).go()
    Svc(Table(True)).go()  # E: blocking-sleep
    Svc(Table(False)).go2()
    Svc(Table(True)).go2()  # E: blocking-sleep
