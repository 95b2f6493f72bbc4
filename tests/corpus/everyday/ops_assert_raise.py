"""Operations that are not written as calls: assert raise."""

import time


class SlowError(Exception):
    def __init__(self, text: str) -> None:
        time.sleep(0)
        super().__init__(text)


def describe() -> str:
    time.sleep(0)
    return "bad"


def check(value: int) -> None:
    if value > 3:
        raise SlowError("no")


async def run() -> None:
    assert 1 < 2, "fine"
    try:
        raise SlowError("x")  # E: blocking-sleep
    except SlowError:
        pass
    try:
        raise ValueError(describe())  # E: blocking-sleep
    except ValueError as error:
        print(error)
    check(5 if print else 1)  # E: blocking-sleep
