"""The same where nothing is annotated, and what a constructor below sets."""

import time


class Backend:
    def items(self):
        return [1]


class SlowBackend(Backend):
    def items(self):
        time.sleep(0.001)


class Other:
    def items(self):
        time.sleep(0.001)


def quick():
    return 1


class View:
    backend = Backend()
    other = Backend()
    backend_class = Backend
    parts = [Backend]
    fields = {}
    timeout = None
    loader = staticmethod(quick)
    def a(self):
        self.backend.items()
    def a2(self):
        self.other.items()
    def b(self):
        self.backend_class().items()
    def c(self):
        for p in self.parts:
            p().items()
    def d(self):
        for k in self.fields:
            self.fields[k]()
    def e(self):
        if self.timeout:
            time.sleep(self.timeout)
    def f(self):
        self.loader()


class Slow(View):
    backend = SlowBackend()
    other = Other()
    backend_class = SlowBackend
    parts = [Backend, SlowBackend]
    fields = {"x": lambda: time.sleep(0.001)}
    timeout = 0.001
    loader = staticmethod(lambda: time.sleep(0.001))


class Inst(View):
    def __init__(self):
        self.backend = SlowBackend()
        self.parts = [SlowBackend]


async def main():
    Slow().a()  # E: blocking-sleep
    Slow().a2()  # E: blocking-sleep
    Slow().b()  # E: blocking-sleep
    Slow().c()  # missed: blocking-sleep
    Slow().d()  # E: blocking-sleep
    Slow().e()  # E: blocking-sleep
    Slow().f()  # missed: blocking-sleep
    Inst().a()  # E: blocking-sleep
    Inst().c()  # missed: blocking-sleep
    Slow().backend.items()  # E: blocking-sleep
    View().a()
    View().b()
    View().c()
    View().f()
