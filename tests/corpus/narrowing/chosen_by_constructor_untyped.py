"""What a constructor is given or else makes itself (`clock or Clock()`)."""

import time


class Clock:
    def sleep(self):
        time.sleep(0.01)


class Manual(Clock):
    def sleep(self): ...


class Falsy(Clock):
    def sleep(self): ...
    def __bool__(self):
        return False


class A:
    def __init__(self, clock = None):
        self.clock = clock or Clock()

    def go(self):
        self.clock.sleep()


class B:
    def __init__(self, clock = None):
        self.clock = clock if clock is not None else Clock()

    def go(self):
        self.clock.sleep()


class C:
    def __init__(self, clock = None):
        self.clock = Clock() if clock is None else clock

    def go(self):
        self.clock.sleep()


class D:
    def __init__(self, clock = None):
        self.clock = clock or Clock()

    def set(self, clock):
        self.clock = clock

    def go(self):
        self.clock.sleep()


class E:
    def __init__(self, clock = None):
        self.clock = clock or Manual()

    def go(self):
        self.clock.sleep()


class Filled:
    def __init__(self, clock = None):
        if clock is None:
            clock = Clock()
        self.clock = clock

    def go(self):
        self.clock.sleep()


class Local:
    def __init__(self, clock = None):
        chosen = clock or Clock()
        self.clock = chosen

    def go(self):
        self.clock.sleep()


class Replaced:
    def __init__(self, clock = None, other = False):
        if clock is None:
            clock = Manual()
        if other:
            clock = Clock()
        self.clock = clock

    def go(self):
        self.clock.sleep()


class F(A):
    def __init__(self, clock = None):
        super().__init__(clock)


class G:
    def __init__(self, clock = None):
        self.clock = clock or Clock()

    async def run(self):
        self.clock.sleep()  # E: blocking-sleep


class H:
    def __init__(self, a = None):
        self.a = a or A()

    def go(self):
        self.a.go()


async def main():
    A().go()  # E: blocking-sleep
    A(Manual()).go()
    A(Clock()).go()  # E: blocking-sleep
    A(Falsy()).go()  # E: blocking-sleep
    A(clock=None).go()  # E: blocking-sleep
    B().go()  # E: blocking-sleep
    B(Manual()).go()
    C().go()  # E: blocking-sleep
    C(Manual()).go()
    C(Clock()).go()  # E: blocking-sleep
    d = D(Manual())
    d.set(Clock())
    d.go()  # E: blocking-sleep
    E().go()
    E(Clock()).go()  # E: blocking-sleep
    F().go()  # E: blocking-sleep
    F(Manual()).go()
    F(Clock()).go()  # E: blocking-sleep
    await G().run()
    H().go()  # E: blocking-sleep
    H(A(Manual())).go()
    H(A()).go()  # E: blocking-sleep


async def filled():
    Filled(Manual()).go()
    Filled(clock=Manual()).go()
    Filled().go()  # E: blocking-sleep
    Filled(Clock()).go()  # E: blocking-sleep
    Local(Manual()).go()
    Local().go()  # E: blocking-sleep
    Replaced(Manual(), True).go()  # E: blocking-sleep
    Replaced(Clock()).go()  # E: blocking-sleep
