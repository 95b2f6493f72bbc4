"""Aliases of modules and of functions."""

import asyncio as aio
import time as t
import urllib.request as req
from subprocess import run as execute
from time import monotonic as sleepless
from time import sleep as pause


async def module_alias() -> None:
    t.sleep(1)  # E: blocking-sleep
    t.monotonic()  # OK
    await aio.sleep(0)  # OK


async def function_alias() -> None:
    pause(1)  # E: blocking-sleep
    sleepless()  # OK
    execute(["true"])  # E: blocking-subprocess


async def dotted_alias() -> None:
    req.urlopen("http://127.0.0.1:9/")  # E: blocking-network
    req.Request("http://127.0.0.1:9/")  # OK


nap = t.sleep
tick = t.monotonic


async def variable_alias() -> None:
    nap(1)  # E: blocking-sleep
    tick()  # OK
    local = t.sleep
    local(1)  # E: blocking-sleep
    other = t.monotonic
    other()  # OK
