"""Async functions that call what they are given: the error stands at their own line."""

import asyncio, time, functools
def slow(*a): time.sleep(0.01)
def quick(*a): pass
class Repo:
    def load(self): time.sleep(0.01)
class Mem:
    def load(self): pass
async def call(fn):
    fn()  # E: blocking-sleep
async def call_quick(fn):
    fn()
async def outer(fn):
    await inner(fn)
async def inner(fn):
    fn()  # E: blocking-sleep
async def wait_until(pred):
    while not pred():  # E: blocking-sleep
        await asyncio.sleep(0)
async def feed(rows):
    for r in rows: pass  # E: blocking-sleep
async def handle(repo):
    repo.load()  # E: blocking-sleep
async def handle_quick(repo):
    repo.load()
async def threaded(fn):
    await asyncio.to_thread(fn)
def logged(fn):
    @functools.wraps(fn)
    async def wrapper(*a):
        return fn(*a)  # E: blocking-sleep
    return wrapper
def logged_quick(fn):
    async def wrapper(*a):
        return fn(*a)
    return wrapper
@logged
def w(): time.sleep(0.01)
@logged_quick
def w2(): pass
class Svc:
    def __init__(self, repo, on_done=slow): self.repo = repo; self.on_done = on_done
    async def go(self):
        self.repo.load()  # E: blocking-sleep
        self.on_done()  # E: blocking-sleep
class Svc2:
    def __init__(self, repo): self.repo = repo
    async def go(self):
        self.repo.load()
svc = Svc(Repo())
def make(fn):
    async def run():
        fn()  # E: blocking-sleep
    return run
async def main():
    await call(slow); await wait_until(lambda: slow() or True); await feed(slow() for _ in "a"); await handle(Repo())
    await call_quick(quick)
    await outer(slow)
    await handle_quick(Mem())
    await threaded(slow)
    await w()
    await w2()
    await svc.go()
    await Svc2(Mem()).go()
    await asyncio.create_task(make(slow)())
