"""A sentinel as a default decides like None."""

import time

_MISSING = object()


def lookup(key, default=_MISSING):
    if default is _MISSING:
        time.sleep(0)
    return default


def lookup_typed(key: str, default: object = _MISSING) -> object:
    if default is not _MISSING:
        return default
    time.sleep(0)
    return key


def lookup_none(key: str, default: object = None) -> object:
    if default is None:
        time.sleep(0)
    return default


async def main() -> None:
    lookup("a", "b")
    lookup_typed("a", "b")
    lookup_none("a", "b")
    lookup("a")  # E: blocking-sleep
    lookup_typed("a")  # E: blocking-sleep
