"""What a method, a constructor or a mixin of a class below sets instead of what its base does."""

import time


class Fast:
    def run(self):
        return 1


class Slow:
    def run(self):
        time.sleep(0.001)


class Base:
    engine = None
    def __init__(self):
        self.other = Fast()
        self.fn = str
        self.setup()
    def setup(self):
        self.engine = Fast()
    def go(self):
        return self.engine.run()
    def go2(self):
        return self.other.run()
    def go3(self):
        return self.fn()


class A(Base):
    def setup(self):
        self.engine = Slow()


class B(Base):
    def __init__(self, engine):
        super().__init__()
        self.engine = engine
        self.other = Slow()
        self.fn = self._work
    def _work(self):
        time.sleep(0.001)


class Mixin:
    def setup(self):
        self.engine = Slow()


class D(Mixin, Base):
    pass


async def main():
    Base().go()
    A().go()  # E: blocking-sleep
    A().engine.run()  # E: blocking-sleep
    B(Slow()).go()  # E: blocking-sleep
    B(Fast()).go2()  # E: blocking-sleep
    B(Fast()).go3()  # missed: blocking-sleep
    D().go()  # E: blocking-sleep
