"""Methods of dataclasses, NamedTuples, enums."""

import enum
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple


@dataclass
class Job:
    seconds: float = 0

    def run(self) -> float:
        time.sleep(self.seconds)
        return self.seconds

    def label(self) -> str:
        return f"{self.seconds}"


@dataclass(frozen=True)
class Holder:
    job: Job
    callback: Callable[[], int] = int


class Row(NamedTuple):
    job: Job
    number: int = 1

    def total(self) -> int:
        return self.number

    def wait(self) -> None:
        time.sleep(self.number)


class Mode(enum.Enum):
    FAST = "fast"
    SLOW = "slow"

    def apply(self) -> None:
        time.sleep(0)

    def title(self) -> str:
        return self.value.title()


async def wrong() -> None:
    Job().run()  # E: blocking-sleep
    Holder(Job()).job.run()  # E: blocking-sleep
    Row(Job()).job.run()  # E: blocking-sleep
    Row(Job()).wait()  # E: blocking-sleep
    Row(Job())[0].run()  # E: blocking-sleep
    job, number = Row(Job())
    job.run()  # E: blocking-sleep
    Mode.FAST.apply()  # E: blocking-sleep
    for mode in Mode:
        mode.apply()  # E: blocking-sleep
    Mode("slow").apply()  # E: blocking-sleep
    print(number)


async def right() -> None:
    Job().label()  # OK
    Row(Job()).total()  # OK
    Mode.FAST.title()  # OK
    Mode.FAST.value.upper()  # OK
    Holder(Job()).callback()  # OK
    Job() == Job()  # OK
    Row(Job()) == Row(Job())  # OK
