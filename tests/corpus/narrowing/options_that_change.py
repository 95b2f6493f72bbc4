"""Literals that do not stay what they were: set from outside, by name, counted up, found in loops."""

import time
from typing import Any
from dataclasses import dataclass, replace, field

class Client:
    interval = 0
    closed = False
    total = 0
    def __init__(self, sync: bool = False, level: int = 0) -> None:
        self.sync = sync
        self.level = level
    def go(self) -> None:
        if self.sync: time.sleep(0.01)
    def wait(self) -> None:
        if self.interval: time.sleep(0.01)
    def end(self) -> None:
        if self.closed: time.sleep(0.01)
    def count(self) -> None:
        Client.total += 1
    def totals(self) -> None:
        if Client.total > 0: time.sleep(0.01)
    def deep(self) -> None:
        if self.level > 2: time.sleep(0.01)
    def bump(self) -> None:
        self.level += 5

@dataclass
class O:
    verbose: bool = False
    tags: list[str] = field(default_factory=list)
    def run(self) -> None:
        if self.verbose: time.sleep(0.01)

def counts() -> None:
    n = 0
    n += 1
    if n > 0: time.sleep(0.01)

def loops() -> None:
    attempts = 0
    while attempts < 3:
        attempts += 1
    time.sleep(0.01)

def loops2() -> None:
    attempts = 0
    while True:
        attempts = attempts + 1
        if attempts > 3:
            time.sleep(0.01)
            break

def toggles(xs: list[int]) -> None:
    found = False
    for x in xs:
        if x: found = True
    if found: time.sleep(0.01)

def tries() -> None:
    ok = False
    try:
        print()
        ok = True
    finally:
        if ok: time.sleep(0.01)

def strs() -> None:
    s = ""
    s += "x"
    if s: time.sleep(0.01)
    t = "a"
    t = t.upper()
    if t == "A": time.sleep(0.01)

def idx() -> None:
    i = 0
    for i in range(3): pass
    if i > 0: time.sleep(0.01)
    m = -1
    for k, v in enumerate([1]):
        m = max(m, v)
    if m >= 0: time.sleep(0.01)

def star(*args: Any, **kw: Any) -> None:
    opt(*args, **kw)
def opt(n: int = 0, flag: bool = False) -> None:
    if n: time.sleep(0.01)
    if flag: time.sleep(0.01)

flag = False
def on() -> None:
    global flag
    flag = True
def by_global() -> None:
    if flag: time.sleep(0.01)

async def main() -> None:
    c = Client()
    c.sync = True
    c.go()  # E: blocking-sleep
    d = Client()
    d.interval = 3
    d.wait()  # E: blocking-sleep
    d.closed = True
    d.end()  # E: blocking-sleep
    d.count()
    d.totals()  # E: blocking-sleep
    d.bump()
    d.deep()  # E: blocking-sleep
    o = replace(O(), verbose=True)
    o.run()  # E: blocking-sleep
    p = O()
    p.verbose = True
    p.run()  # E: blocking-sleep
    q = O()
    setattr(q, "verbose", True)
    q.run()  # E: blocking-sleep
    counts()  # E: blocking-sleep
    loops()  # E: blocking-sleep
    loops2()  # E: blocking-sleep
    toggles([1])  # E: blocking-sleep
    tries()  # E: blocking-sleep
    strs()  # E: blocking-sleep
    idx()  # E: blocking-sleep
    star(1)  # E: blocking-sleep
    star(flag=True)  # E: blocking-sleep
    on()
    by_global()  # E: blocking-sleep
