"""Calls that ASYNC250 and 251 are about: input and sleep."""

import asyncio
import builtins
import time
from time import sleep


async def asks() -> None:
    answer = input()  # E: blocking-input
    input("hello")  # E: blocking-input
    builtins.input("hello")  # E: blocking-input
    print(answer)


async def offloaded() -> None:
    input("sync")  # E: blocking-input
    await asyncio.to_thread(lambda: input("async"))  # OK
    await asyncio.to_thread(input, "async")  # OK


async def sleeps(flag: bool = True) -> None:
    time.sleep(0)  # E: blocking-sleep
    sleep(0)  # E: blocking-sleep
    if flag:
        time.sleep(0)  # E: blocking-sleep
    await asyncio.sleep(0)  # OK


def sync() -> None:
    input()  # OK
    time.sleep(1)  # OK


class Form:
    def input(self, prompt: str) -> str:
        return prompt


async def own() -> None:
    Form().input("?")  # OK
