# typed-only: the annotations are what it is about
# no-run: the libraries are not installed
"""Annotations that name a class through a module which is not installed."""

from __future__ import annotations

import no_such_library.admin as kafka  # type: ignore[import-not-found]
import pymongo  # type: ignore[import-not-found]


def connect() -> pymongo.MongoClient:
    return pymongo.MongoClient("mongodb://mongo")


async def parameter(client: pymongo.MongoClient) -> None:
    client.list_database_names()  # E: blocking-database


async def optional(client: pymongo.MongoClient | None, clients: list[pymongo.MongoClient]) -> None:
    if client is not None:
        client.list_database_names()  # E: blocking-database
    for each in clients:
        each.list_database_names()  # E: blocking-database


async def returned() -> None:
    connect().list_database_names()  # E: blocking-database


async def asynchronous(client: pymongo.AsyncMongoClient) -> None:
    await client.list_database_names()  # OK


class Repository:
    client: pymongo.MongoClient

    def __init__(self, admin: kafka.AdminClient) -> None:
        self.admin = admin

    async def names(self) -> None:
        self.client.list_database_names()  # E: blocking-database
        self.admin.whatever()  # OK, nobody knows it


async def in_a_function() -> None:
    import pymongo.collection  # type: ignore[import-not-found]

    def count(names: pymongo.collection.Collection) -> None:
        names.count_documents({})

    count(pymongo.collection.Collection())  # E: blocking-database
