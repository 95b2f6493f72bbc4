"""Nested functions that call themselves, entered with a literal or a default."""

import time


def slow():
    time.sleep(0.001)


def outer(n):
    def inner(k):
        if k == 0:
            return slow()
        return inner(k - 1)
    return inner(n)


def flatten(tree):
    def walk(node, depth=0):
        if depth > 1:
            slow()
        for kid in node:
            walk(kid, depth + 1)
    walk(tree)


async def main():
    outer(2)  # E: blocking-sleep
    flatten([[[]]])  # E: blocking-sleep
    def helper(n):
        if n:
            return helper(n - 1)
        return slow()
    helper(2)  # E: blocking-sleep
    def again(first=True):
        if first:
            again(first=False)
        else:
            slow()
    again()  # E: blocking-sleep
    k = len("ab")
    helper(k)  # E: blocking-sleep
