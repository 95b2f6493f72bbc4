"""Recursion and mutual recursion, with and without a blocking call in the cycle."""

import time


def countdown(n: int) -> None:
    if n > 0:
        countdown(n - 1)
    else:
        time.sleep(1)


def even(n: int) -> bool:
    return True if n == 0 else odd(n - 1)


def odd(n: int) -> bool:
    if n < 0:
        time.sleep(1)
        return True
    return False if n == 0 else even(n - 1)


def clean_even(n: int) -> bool:
    return True if n == 0 else clean_odd(n - 1)


def clean_odd(n: int) -> bool:
    return False if n == 0 else clean_even(n - 1)


def factorial(n: int) -> int:
    return 1 if n < 2 else n * factorial(n - 1)


class Node:
    def __init__(self) -> None:
        self.children: list["Node"] = []

    def walk(self) -> None:
        for child in self.children:
            child.visit()
        time.sleep(0)

    def visit(self) -> None:
        self.walk()


async def wrong() -> None:
    countdown(3)  # E: blocking-sleep
    even(-2)  # E: blocking-sleep
    odd(-1)  # E: blocking-sleep
    Node().visit()  # E: blocking-sleep


async def right() -> None:
    clean_even(4)  # OK
    factorial(5)  # OK
    Node()  # OK


async def recursive(n: int = 2) -> None:
    if n:
        await recursive(n - 1)  # OK
    time.sleep(0)  # E: blocking-sleep
