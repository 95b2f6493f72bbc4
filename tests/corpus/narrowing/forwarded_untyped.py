"""Options that go through `*args` and `**kwargs` of a function, and of a method that hands them up."""

import asyncio
import time


def save(path, fsync=False, *, mode="w"):
    if fsync:
        time.sleep(0.01)
    if mode == "a":
        time.sleep(0.01)


def call(fn, x=None):
    if x:
        fn()


def slow():
    time.sleep(0.01)


def fast():
    pass


class Base:
    def save(self, path, fsync=False):
        if fsync:
            time.sleep(0.01)


class Child(Base):
    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)


def fwd(*a, **kw):
    save(*a, **kw)


def fwd_again(*a, **kw):
    fwd(*a, **kw)


def shifted(first, *a, **kw):
    save(first, *a, **kw)


def fixed(*a, **kw):
    save(*a, fsync=True, **kw)


def only(**kw):
    save("p", **kw)


def calls(*a):
    call(*a)


async def main():
    fwd("p")
    fwd("p", False)
    fwd("p", fsync=False)
    fwd("p", True)  # E: blocking-sleep
    fwd("p", fsync=True)  # E: blocking-sleep
    fwd("p", mode="a")  # E: blocking-sleep
    fwd("p", mode="r")
    fwd_again("p")
    fwd_again("p", True)  # E: blocking-sleep
    fwd_again("p", mode="a")  # E: blocking-sleep
    shifted("p")
    shifted("p", True)  # E: blocking-sleep
    shifted("p", mode="a")  # E: blocking-sleep
    fixed("p")  # E: blocking-sleep
    only()
    only(fsync=True)  # E: blocking-sleep
    calls(slow, 1)  # E: blocking-sleep
    calls(slow)
    calls(fast, 1)
    Child().save("p")
    Child().save("p", True)  # E: blocking-sleep
    Child().save("p", fsync=True)  # E: blocking-sleep
    args = ("p", True)
    fwd(*args)  # E: blocking-sleep
    kw = {"fsync": True}
    fwd("p", **kw)  # E: blocking-sleep
    await asyncio.to_thread(fwd, "p", True)


def with_default(*args, **kwargs):
    kwargs.setdefault("fsync", True)
    save(*args, **kwargs)


def with_item(*args, **kwargs):
    kwargs["fsync"] = True
    save(*args, **kwargs)


def with_update(*args, **kwargs):
    kwargs.update(fsync=True)
    save(*args, **kwargs)


def with_options(options):
    options["fsync"] = True
    save("p", **options)


def merged_options(**kwargs):
    save("p", **{"fsync": True, **kwargs})


def with_callable(**kwargs):
    kwargs.setdefault("x", 1)
    call(**kwargs)


async def changed():
    with_default("p")  # E: blocking-sleep
    with_item("p")  # E: blocking-sleep
    with_update("p")  # E: blocking-sleep
    with_options({})  # E: blocking-sleep
    merged_options()  # E: blocking-sleep
    with_callable(fn=slow)  # E: blocking-sleep
