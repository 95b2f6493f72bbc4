"""The kinds of blocking and of framework entry points: each name once. Nothing of mypy is imported here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

BASE_KIND: Final = "call"
"""A mark with no kind: a user's own `@blocking`. Its code is the base of all the others."""

UNKNOWN_KIND: Final = "unknown"
"""Not a kind of blocking: calls that could not be resolved."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of blocking: what it covers, and whether its error code is on by default."""

    name: str
    description: str
    default_enabled: bool = True


KINDS: Final[dict[str, Kind]] = {
    kind.name: kind
    for kind in (
        Kind(BASE_KIND, "Check that nothing reached from an async def blocks the event loop"),
        Kind("sleep", "Check that async code does not reach time.sleep and the like"),
        Kind("network", "Check that async code does not reach blocking HTTP, sockets, mail or SDK clients"),
        Kind("database", "Check that async code does not reach blocking SQL, NoSQL, cache or broker calls"),
        Kind("file", "Check that async code does not reach blocking reads and writes of files, archives and directories"),
        Kind("subprocess", "Check that async code does not start or wait for processes"),
        Kind("wait", "Check that async code does not wait for threads, futures, queues, events or a second event loop"),
        Kind("cpu", "Check that async code does not reach hashing, image, data-frame or model work"),
        Kind("input", "Check that async code does not wait for a person at the terminal"),
        Kind("lock", "Check that async code does not wait for a synchronous lock", default_enabled=False),
        Kind("file-metadata", "Check that async code does not ask the disk about files", default_enabled=False),
        Kind("cpu-bulk", "Check that async code does not reach work whose cost grows with the data", default_enabled=False),
        Kind(UNKNOWN_KIND, "Warn about calls in async code that could not be resolved", default_enabled=False),
    )
}

MARK_KINDS: Final[tuple[str, ...]] = tuple(name for name in KINDS if name != UNKNOWN_KIND)
"""The kinds that a mark may name."""

ENDPOINT_KINDS: Final[tuple[str, ...]] = (
    "route",
    "websocket",
    "tool",
    "dependency",
    "background",
    "exception-handler",
    "middleware",
    "lifespan",
    "callback",
    "task",
    "command",
    "test",
)
"""What a function given to `Endpoint("…")` becomes."""


def code_name(kind: str) -> str:
    """The name of the error code of a kind: `blocking-network` for "network"."""
    return f"blocking-{kind}"
