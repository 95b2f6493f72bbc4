"""Containers that are annotated with a base class: what is in them counts."""

import time


class P:
    def go(self) -> None: ...


class A(P):
    def go(self) -> None:
        time.sleep(0.01)


class B(P): ...


class Runner:
    def __init__(self) -> None:
        self.ps: list[P] = [B()]

    def run(self) -> None:
        for p in self.ps:
            p.go()


async def main() -> None:
    ps: list[P] = [B()]
    for p in ps:
        p.go()
    qs: list[P] = [A()]
    for q in qs:
        q.go()  # E: blocking-sleep
    ps[0].go()
    d: dict[str, P] = {"a": B(), "b": A()}
    d["a"].go()
    d["b"].go()  # E: blocking-sleep
    Runner().run()
    t: tuple[P, ...] = (B(), B())
    for p in t:
        p.go()
    x: P = B()
    x.go()


async def grown() -> None:
    ps: list[P] = [B()]
    ps.append(A())
    for p in ps:
        p.go()  # E: blocking-sleep
    qs: list[P] = [B()]
    qs += [A()]
    for p in qs:
        p.go()  # E: blocking-sleep
    rs: list[P] = [B()]
    rs.extend([A()])
    for p in rs:
        p.go()  # E: blocking-sleep
    ss: list[P] = [B()]
    ss.insert(0, A())
    for p in ss:
        p.go()  # E: blocking-sleep
    ts: dict[str, P] = {"a": B()}
    ts["b"] = A()
    for p in ts.values():
        p.go()  # E: blocking-sleep
    us: list[P] = [B()]
    us[0] = A()
    for p in us:
        p.go()  # E: blocking-sleep
    ws: list[P] = [B()]
    ws = ws + [A()]
    for p in ws:
        p.go()  # E: blocking-sleep


class Handler:
    durable = False

    def handle(self) -> None:
        if self.durable:
            time.sleep(0.01)


class Durable(Handler):
    durable = True


class Quick(Handler):
    pass


def run_all(handlers: list[Handler]) -> None:
    for handler in handlers:
        handler.handle()


def run_one(handler: Handler) -> None:
    if handler.durable:
        time.sleep(0.01)


async def passed() -> None:
    run_all([Quick()])
    run_all([Quick(), Durable()])  # E: blocking-sleep
    run_one(Quick())
    run_one(Durable())  # E: blocking-sleep
