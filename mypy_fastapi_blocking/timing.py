"""Where the time goes: with MYPY_FASTAPI_BLOCKING_PROFILE=1 each process of mypy prints, at its end, what the plugin spent on what.

Phases nest; the time of an inner one does not count for the outer. Without the switch a phase costs one call.
"""

from __future__ import annotations

import atexit
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from time import perf_counter
from typing import NoReturn

PROFILE = "MYPY_FASTAPI_BLOCKING_PROFILE"
_seconds: defaultdict[str, float] = defaultdict(float)
_entered: Counter[str] = Counter()
_stack: list[list[float]] = []  # of each phase that is under way: when it began, and how long inner ones took


@contextmanager
def _timed(name: str) -> Iterator[None]:
    _stack.append([perf_counter(), 0.0])
    try:
        yield
    finally:
        began, inner = _stack.pop()
        spent = perf_counter() - began
        _seconds[name] += spent - inner
        _entered[name] += 1
        if _stack:
            _stack[-1][1] += spent


def _unmeasured(name: str) -> AbstractContextManager[None]:
    return _NOTHING


_NOTHING = nullcontext()
phase = _timed if os.environ.get(PROFILE) else _unmeasured
"""`with phase("reports"):` counts the time of what it does."""


def report() -> str:
    """The table, the longest phase first."""
    rows = [f"{seconds:9.3f} s {_entered[name]:7}  {name}" for name, seconds in sorted(_seconds.items(), key=lambda item: -item[1])]
    return "\n".join(
        [f"mypy-fastapi-blocking: time spent (process {os.getpid()})", *rows, f"{sum(_seconds.values()):9.3f} s          in all"]
    )


def _print() -> None:
    if _seconds:
        print(report(), file=sys.stderr, flush=True)


def _print_at_exit() -> None:
    """mypy leaves by `os._exit` where it can (mypy.util.hard_exit), which skips what is registered with atexit."""
    leave = os._exit

    def print_and_leave(status: int) -> NoReturn:
        _print()
        leave(status)

    os._exit = print_and_leave
    atexit.register(_print)


if phase is _timed:
    _print_at_exit()
