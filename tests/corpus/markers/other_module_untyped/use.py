"""Their callers."""

from corpus.markers.other_module_untyped import marked
from corpus.markers.other_module_untyped.marked import client, predict, wrapped


async def wrong():
    predict()  # E: blocking-cpu
    marked.query()  # E: blocking-database
    client.get()  # E: blocking-network
    wrapped()  # E: blocking-network


async def right():
    marked.cheap()  # OK
    marked.Client()  # OK
