"""Their callers."""

from corpus.markers.other_module import marked
from corpus.markers.other_module.marked import client, predict, wrapped


async def wrong() -> None:
    predict()  # E: blocking-cpu
    marked.query()  # E: blocking-database
    client.get()  # E: blocking-network
    wrapped()  # E: blocking-network


async def right() -> None:
    marked.cheap()  # OK
    marked.Client()  # OK
