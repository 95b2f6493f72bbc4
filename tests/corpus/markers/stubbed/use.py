"""Uses the stubbed module."""

from corpus.markers.stubbed import legacy
from corpus.markers.stubbed.legacy import Client, annotated, fetch, local


def helper() -> str:
    return legacy.fetch("u")


async def wrong() -> None:
    fetch("u")  # E: blocking-network
    helper()  # E: blocking-network
    annotated("u")  # E: blocking-database
    Client().get()  # E: blocking-database


async def right() -> None:
    local("u")  # OK
    Client().close()  # OK
    Client()  # OK
