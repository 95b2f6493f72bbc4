"""Functions as values: recursion."""

import time


def countdown(n: int) -> None:
    if n > 0:
        countdown(n - 1)
    else:
        time.sleep(0)


def even(n: int) -> bool:
    return n == 0 or odd(n - 1)


def odd(n: int) -> bool:
    return n != 0 and even(n - 1)


class Node:
    def __init__(self, children: "list[Node]") -> None:
        self.children = children

    def save(self) -> None:
        for child in self.children:
            child.save()
        time.sleep(0)

    def count(self) -> int:
        return 1 + sum(child.count() for child in self.children)


async def main() -> None:
    countdown(3)  # E: blocking-sleep
    even(4)
    tree = Node([Node([])])
    tree.save()  # E: blocking-sleep
    tree.count()
