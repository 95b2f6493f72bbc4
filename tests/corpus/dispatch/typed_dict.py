# typed-only: the annotation says what the keys hold
"""TypedDict look-ups."""

import time
from typing import TypedDict


class Job:
    def run(self) -> int:
        time.sleep(0)
        return 1


class Quick:
    def run(self) -> int:
        return 1


class Options(TypedDict):
    job: Job
    quick: Quick
    size: int


options: Options = {"job": Job(), "quick": Quick(), "size": 1}


async def wrong() -> None:
    options["job"].run()  # E: blocking-sleep


async def right(given: Options = options) -> None:
    options["quick"].run()  # OK
    options["size"]  # OK
    given["quick"].run()  # OK


async def parameter(given: Options = options) -> None:
    given["job"].run()  # E: blocking-sleep
