"""What a helper does only with an option that it is given by keyword, or with further arguments."""

import time
from typing import Any


def read(*args: Any, **kw: Any) -> None:
    if kw.get("slow"):
        time.sleep(0.001)


def taken(**kw: Any) -> None:
    if kw.pop("slow", False):
        time.sleep(0.001)


def unless(**kw: Any) -> None:
    if not kw.get("fast", False):
        time.sleep(0.001)


def more(*args: Any) -> None:
    if args:
        time.sleep(0.001)


def passed_on(**kw: Any) -> None:
    read(**kw)


async def main(flags: dict[str, bool] = {"slow": True}) -> None:
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
