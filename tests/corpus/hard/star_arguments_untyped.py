"""Functions that travel through *args, **kwargs, tuples and dicts."""

import time
from typing import Any


def slow():
    time.sleep(0)
    return 1


def quick():
    return 1


def call_all(*functions):
    for function in functions:
        function()


def call_named(**functions):
    for function in functions.values():
        function()


def call_pair(pair):
    function, other = pair
    function()
    other()


def call_key(options):
    options["callback"]()


async def wrong():
    call_all(quick, slow)  # E: blocking-sleep
    call_named(a=slow)  # E: blocking-sleep
    call_pair((quick, slow))  # E: blocking-sleep
    call_key({"callback": slow})  # E: blocking-sleep


async def right():
    call_all(quick)  # OK
    call_named(a=quick)  # OK
    call_pair((quick, quick))  # OK
    call_key({"callback": quick})  # OK
