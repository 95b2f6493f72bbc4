"""Functions as values: recursion."""

import time


def countdown(n):
    if n > 0:
        countdown(n - 1)
    else:
        time.sleep(0)


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


class Node:
    def __init__(self, children):
        self.children = children

    def save(self):
        for child in self.children:
            child.save()
        time.sleep(0)

    def count(self):
        return 1 + sum(child.count() for child in self.children)


async def main():
    countdown(3)  # E: blocking-sleep
    even(4)
    tree = Node([Node([])])
    tree.save()  # E: blocking-sleep
    tree.count()
