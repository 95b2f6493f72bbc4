# typed-only: parameters are known by their annotations
"""What a weak reference refers to."""

import time
import weakref


class Cache:
    def save(self) -> None:
        time.sleep(0)


class Node:
    def __init__(self, parent: Cache) -> None:
        self.parent = weakref.ref(parent)
        self.kept: "weakref.WeakValueDictionary[str, Cache]" = weakref.WeakValueDictionary()

    def up(self) -> None:
        parent = self.parent()
        if parent is not None:
            parent.save()


async def main(given: "weakref.ref[Cache]") -> None:
    cache = Cache()
    ref = weakref.ref(cache)
    found = ref()
    assert found is not None
    found.save()  # E: blocking-sleep
    Node(cache).up()  # E: blocking-sleep
    if (other := given()) is not None:
        other.save()  # E: blocking-sleep
    for each in weakref.WeakSet([cache]):
        each.save()  # E: blocking-sleep
    Node(cache).kept["a"].save()  # E: blocking-sleep
    weakref.WeakMethod(cache.save)()()  # type: ignore[misc]  # E: blocking-sleep
