"""Recursion and mutual recursion, with and without a blocking call in the cycle."""

import time


def countdown(n):
    if n > 0:
        countdown(n - 1)
    else:
        time.sleep(1)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    if n < 0:
        time.sleep(1)
        return True
    return False if n == 0 else even(n - 1)


def clean_even(n):
    return True if n == 0 else clean_odd(n - 1)


def clean_odd(n):
    return False if n == 0 else clean_even(n - 1)


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


class Node:
    def __init__(self):
        self.children = []

    def walk(self):
        for child in self.children:
            child.visit()
        time.sleep(0)

    def visit(self):
        self.walk()


async def wrong():
    countdown(3)  # E: blocking-sleep
    even(-2)  # E: blocking-sleep
    odd(-1)  # E: blocking-sleep
    Node().visit()  # E: blocking-sleep


async def right():
    clean_even(4)  # OK
    factorial(5)  # OK
    Node()  # OK


async def recursive(n = 2):
    if n:
        await recursive(n - 1)  # OK
    time.sleep(0)  # E: blocking-sleep
