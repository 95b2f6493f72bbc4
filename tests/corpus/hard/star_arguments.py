"""Functions that travel through *args, **kwargs, tuples and dicts."""

import time
from typing import Any


def slow() -> int:
    time.sleep(0)
    return 1


def quick() -> int:
    return 1


def call_all(*functions: Any) -> None:
    for function in functions:
        function()


def call_named(**functions: Any) -> None:
    for function in functions.values():
        function()


def call_pair(pair: Any) -> None:
    function, other = pair
    function()
    other()


def call_key(options: Any) -> None:
    options["callback"]()


async def wrong() -> None:
    call_all(quick, slow)  # E: blocking-sleep
    call_named(a=slow)  # E: blocking-sleep
    call_pair((quick, slow))  # E: blocking-sleep
    call_key({"callback": slow})  # E: blocking-sleep


async def right() -> None:
    call_all(quick)  # OK
    call_named(a=quick)  # OK
    call_pair((quick, quick))  # OK
    call_key({"callback": quick})  # OK
