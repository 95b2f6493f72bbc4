"""Flags that the functions of a class, of its bases and of others set: what an object was made with decides only where they agree."""

import time


class Lazy:
    def __init__(self, loaded=False):
        self._loaded = loaded

    def load(self):
        if not self._loaded:
            time.sleep(0.01)
            self._loaded = True


class Const:
    def __init__(self):
        self.on = False

    def go(self):
        if self.on:
            time.sleep(0.01)

    def off(self):
        if not self.on:
            time.sleep(0.01)


class Toggle:
    def __init__(self):
        self.on = False

    def enable(self):
        self.on = True

    def go(self):
        if self.on:
            time.sleep(0.01)


class Base:
    def __init__(self):
        self.on = False

    def enable(self):
        self.on = True

    def go(self):
        if self.on:
            time.sleep(0.01)


class Sub(Base):
    def __init__(self):
        super().__init__()
        self.on = False


class Sub2(Base):
    pass


class Flag:
    on = False

    def enable(self):
        self.on = True

    def go(self):
        if self.on:
            time.sleep(0.01)


class Flag2(Flag):
    on = False


class Mixin:
    def enable(self):
        self.on = True


class Plain:
    def __init__(self):
        self.on = False

    def go(self):
        if self.on:
            time.sleep(0.01)

    def off(self):
        if not self.on:
            time.sleep(0.01)


class Mixed(Mixin, Plain):
    pass


class Later(Plain):
    def enable(self):
        self.on = True


class Counter:
    def __init__(self):
        self.n = 0

    def bump(self):
        self.n += 1

    def go(self):
        if self.n:
            time.sleep(0.01)


class State:
    def __init__(self):
        self.state = "idle"

    def start(self):
        self.state = "running"

    def stop(self):
        self.state = "done"

    def go(self):
        if self.state == "running":
            time.sleep(0.01)

    def never(self):
        if self.state == "other":
            time.sleep(0.01)


class Outside:
    def __init__(self):
        self.on = False

    def go(self):
        if self.on:
            time.sleep(0.01)


def switch(o):
    o.on = True


async def main():
    Lazy().load()  # E: blocking-sleep
    Lazy(True).load()
    Const().off()  # E: blocking-sleep
    t = Toggle()
    t.enable()
    t.go()  # E: blocking-sleep
    s = Sub()
    s.enable()
    s.go()  # E: blocking-sleep
    s2 = Sub2()
    s2.enable()
    s2.go()  # E: blocking-sleep
    f = Flag()
    f.enable()
    f.go()  # E: blocking-sleep
    f2 = Flag2()
    f2.enable()
    f2.go()  # E: blocking-sleep
    m = Mixed()
    m.off()  # E: blocking-sleep
    m.enable()
    m.go()  # E: blocking-sleep
    l = Later()
    l.off()  # E: blocking-sleep
    l.enable()
    l.go()  # E: blocking-sleep
    c = Counter()
    c.bump()
    c.go()  # E: blocking-sleep
    st = State()
    st.start()
    st.go()  # E: blocking-sleep
    o = Outside()
    switch(o)
    o.go()  # E: blocking-sleep
