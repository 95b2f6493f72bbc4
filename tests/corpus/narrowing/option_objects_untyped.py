"""Objects that hold options, passed to functions and constructors that are annotated with their class."""

import time


class Table:
    def __init__(self, remote):
        self.remote = remote

    def get(self):
        if self.remote:
            time.sleep(0.01)
        return 1

    @property
    def slow(self):
        return self.remote

    @property
    def slow2(self):
        return self.remote is True and bool(self)


def use(t):
    t.get()


def use2(t):
    if t.remote:
        time.sleep(0.01)


def use3(t):
    if t.slow:
        time.sleep(0.01)


def use4(t = None):
    if t is None:
        t = Table(False)
    t.get()


class Svc:
    def __init__(self, t):
        self.t = t

    def go(self):
        self.t.get()

    def go2(self):
        if self.t.remote:
            time.sleep(0.01)


async def main():
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
