"""Hooks that something else runs later, off the loop or never here."""

import atexit
import signal
import time
import weakref


def slow(*args):
    time.sleep(0)


class Thing:
    def close(self):
        time.sleep(0)


async def later():
    atexit.register(slow)  # OK
    atexit.unregister(slow)  # OK
    thing = Thing()
    weakref.finalize(thing, print, "gone").detach()  # OK
    weakref.ref(thing)  # OK
    signal.getsignal(signal.SIGTERM)  # OK


async def now():
    slow()  # E: blocking-sleep
    Thing().close()  # E: blocking-sleep
