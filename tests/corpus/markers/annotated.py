# typed-only: the markers are annotations
# no-run: what the markers say is not in the bodies
"""The markers inside Annotated."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Any, TypeVar

from mypy_fastapi_blocking import Blocking, Called, NonBlocking, Offloaded, OnLoop, blocking

T = TypeVar("T")


def fetch(url: str) -> Annotated[bytes, Blocking("network")]:
    return b""


def plain(url: str) -> Annotated[bytes, "documentation"]:
    return b""


def promised() -> Annotated[int, NonBlocking()]:
    return 1


def run(func: Annotated[Callable[..., T], Offloaded()], *args: Any) -> Awaitable[T]:
    raise NotImplementedError


def run_bare(func: Annotated[Callable[..., T], Offloaded], *args: Any) -> Awaitable[T]:
    raise NotImplementedError


def retry(func: Annotated[Callable[[], T], Called]) -> T:
    raise NotImplementedError


def soon(callback: Annotated[Callable[..., object], OnLoop]) -> None:
    raise NotImplementedError


@blocking("database")
def query() -> int:
    return 1


def quick() -> int:
    return 1


async def wrong() -> None:
    fetch("u")  # E: blocking-network
    retry(query)  # E: blocking-database
    retry(lambda: query())  # E: blocking-database
    soon(query)  # E: blocking-database
    run(query())  # type: ignore[arg-type]  # E: blocking-database


async def right() -> None:
    plain("u")  # OK
    promised()  # OK
    await run(query)  # OK
    await run_bare(query)  # OK
    await run(lambda: query())  # OK
    retry(quick)  # OK
    soon(quick)  # OK
