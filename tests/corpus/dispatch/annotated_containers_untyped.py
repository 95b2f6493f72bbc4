"""Containers that are annotated with a base class: what is in them counts."""

import time


class P:
    def go(self): ...


class A(P):
    def go(self):
        time.sleep(0.01)


class B(P): ...


class Runner:
    def __init__(self):
        self.ps = [B()]

    def run(self):
        for p in self.ps:
            p.go()


async def main():
    ps = [B()]
    for p in ps:
        p.go()
    qs = [A()]
    for q in qs:
        q.go()  # E: blocking-sleep
    ps[0].go()
    d = {"a": B(), "b": A()}
    d["a"].go()
    d["b"].go()  # E: blocking-sleep
    Runner().run()
    t = (B(), B())
    for p in t:
        p.go()
    x = B()
    x.go()


async def grown():
    ps = [B()]
    ps.append(A())
    for p in ps:
        p.go()  # E: blocking-sleep
    qs = [B()]
    qs += [A()]
    for p in qs:
        p.go()  # E: blocking-sleep
    rs = [B()]
    rs.extend([A()])
    for p in rs:
        p.go()  # E: blocking-sleep
    ss = [B()]
    ss.insert(0, A())
    for p in ss:
        p.go()  # E: blocking-sleep
    ts = {"a": B()}
    ts["b"] = A()
    for p in ts.values():
        p.go()  # E: blocking-sleep
    us = [B()]
    us[0] = A()
    for p in us:
        p.go()  # E: blocking-sleep
    ws = [B()]
    ws = ws + [A()]
    for p in ws:
        p.go()  # E: blocking-sleep


class Handler:
    durable = False

    def handle(self):
        if self.durable:
            time.sleep(0.01)


class Durable(Handler):
    durable = True


class Quick(Handler):
    pass


def run_all(handlers):
    for handler in handlers:
        handler.handle()


def run_one(handler):
    if handler.durable:
        time.sleep(0.01)


async def passed():
    run_all([Quick()])
    run_all([Quick(), Durable()])  # E: blocking-sleep
    run_one(Quick())
    run_one(Durable())  # E: blocking-sleep
