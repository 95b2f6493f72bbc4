# typed-only: without its annotations the program says something else
"""Narrowing: typeguard."""

import time
from typing import Literal, TypedDict, Union
from typing_extensions import TypeIs


class Slow:
    kind: Literal["slow"] = "slow"

    def go(self) -> None:
        time.sleep(0)


class Fast:
    kind: Literal["fast"] = "fast"

    def go(self) -> None:
        pass


Either = Union[Slow, Fast]


def is_slow(value: Either) -> TypeIs[Slow]:
    return isinstance(value, Slow)


class Row(TypedDict, total=False):
    owner: Slow


async def main(value: Either = Slow()) -> None:
    if is_slow(value):
        value.go()  # E: blocking-sleep
    else:
        value.go()
    if value.kind == "fast":
        value.go()
    else:
        value.go()  # E: blocking-sleep
    row: Row = {"owner": Slow()}
    if "owner" in row:
        row["owner"].go()  # E: blocking-sleep


async def fast() -> None:
    await main(Fast())
