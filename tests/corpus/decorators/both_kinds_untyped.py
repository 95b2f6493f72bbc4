"""Decorators and buses that ask whether a function is a coroutine function."""

import asyncio, inspect, time, functools
def retrying(fn):
    if inspect.iscoroutinefunction(fn):
        @functools.wraps(fn)
        async def awrap(*a): return await fn(*a)
        return awrap
    def wrap(*a):
        try: return fn(*a)
        except ValueError: time.sleep(0.01)
    return wrap
def retrying2(fn):
    async def awrap(*a): return await fn(*a)
    def wrap(*a):
        try: return fn(*a)
        except ValueError: time.sleep(0.01)
    if asyncio.iscoroutinefunction(fn):
        return awrap
    else:
        return wrap
def retrying3(fn):
    async def awrap(*a): return await fn(*a)
    def wrap(*a):
        try: return fn(*a)
        except ValueError: time.sleep(0.01)
    return awrap if asyncio.iscoroutinefunction(fn) else wrap
def ensure_async(fn):
    if inspect.iscoroutinefunction(fn): return fn
    async def wrapper(*a): return await asyncio.to_thread(fn, *a)
    return wrapper
@retrying
async def fetch(): return 1
@retrying2
async def fetch2(): return 1
@retrying3
async def fetch3(): return 1
@retrying
def sync(): return 1
@ensure_async
def load(): time.sleep(0.01)
class Bus:
    def __init__(self): self.subs = []
    def on(self, fn): self.subs.append(fn); return fn
    async def emit(self, ev):
        for h in self.subs:
            if inspect.iscoroutinefunction(h):
                await h(ev)  # OK
            else:
                await asyncio.to_thread(h, ev)
bus = Bus(); bus.on(load)
def slow(): time.sleep(1)
bus.on(slow)
async def main():
    await fetch()  # OK
    await fetch2()  # OK
    await fetch3()  # OK
    await load()  # OK
    sync()  # E: blocking-sleep
