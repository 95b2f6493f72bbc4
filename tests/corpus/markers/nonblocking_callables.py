# typed-only: the promise is in an annotation
# no-run: handing a function over runs nothing
import time
from collections.abc import Callable
from typing import Annotated

from mypy_fastapi_blocking import NonBlocking

Quick = Annotated[Callable[[], int], NonBlocking]


def slow() -> int:
    time.sleep(0)
    return 1


def fast() -> int:
    return 1


def schedule(callback: Annotated[Callable[[], int], NonBlocking]) -> None:
    print(callback())


def schedule_alias(callback: Quick) -> None:
    print(callback())


class Widget:
    on_click: Annotated[Callable[[], int], NonBlocking]

    def __init__(self, handler: Annotated[Callable[[], int], NonBlocking]) -> None:
        self.on_click = handler

    def call(self, *, hook: Quick = fast) -> int:
        return hook()


default: Quick = fast
broken: Quick = slow  # E: blocking-sleep


def setup() -> None:
    schedule(fast)
    schedule(slow)  # E: blocking-sleep
    schedule(lambda: slow())  # E: blocking-sleep
    schedule(callback=slow)  # E: blocking-sleep
    schedule_alias(slow)  # E: blocking-sleep
    Widget(fast)
    widget = Widget(slow)  # E: blocking-sleep
    widget.on_click = fast
    widget.on_click = slow  # E: blocking-sleep
    widget.call(hook=slow)  # E: blocking-sleep
    local: Quick = fast
    local = slow  # E: blocking-sleep
    print(local)


def choose() -> Quick:
    return fast


def choose_wrong() -> Quick:
    return slow  # E: blocking-sleep


async def main() -> None:
    choose()()
    default()
    Widget(fast).on_click()
