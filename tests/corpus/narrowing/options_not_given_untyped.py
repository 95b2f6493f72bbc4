"""What a helper does only with an option that it is given by keyword, or with further arguments."""

import time
from typing import Any


def read(*args, **kw):
    if kw.get("slow"):
        time.sleep(0.001)


def taken(**kw):
    if kw.pop("slow", False):
        time.sleep(0.001)


def unless(**kw):
    if not kw.get("fast", False):
        time.sleep(0.001)


def more(*args):
    if args:
        time.sleep(0.001)


def passed_on(**kw):
    read(**kw)


async def main(flags = {"slow": True}):
    read(1)
    read(slow=True)  # E: blocking-sleep
    read(slow=False)
    taken()
    taken(slow=True)  # E: blocking-sleep
    unless()  # E: blocking-sleep
    unless(fast=True)
    more()
    more(1)  # E: blocking-sleep
    passed_on()
    passed_on(slow=True)  # E: blocking-sleep
    passed_on(**flags)  # E: blocking-sleep
