# typed-only: the marker is an annotation
# no-run: nothing is called
"""Passing a blocking function where a Callable marked NonBlocking is expected."""

import time
from collections.abc import Callable
from typing import Annotated

from mypy_fastapi_blocking import NonBlocking


def slow() -> None:
    time.sleep(1)


def quick() -> None:
    return None


def subscribe(callback: Annotated[Callable[[], None], NonBlocking]) -> None:
    return None


async def handler() -> None:
    subscribe(quick)  # OK
    subscribe(slow)  # E: blocking-sleep
