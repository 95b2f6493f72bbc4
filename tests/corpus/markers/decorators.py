"""The markers as decorators in user code."""

import time

from mypy_fastapi_blocking import blocking, nonblocking


@blocking
def plain() -> int:
    return 1


@blocking("database")
def query() -> int:
    return 1


@blocking("network", instead="httpx.AsyncClient.get")
def fetch() -> int:
    return 1


@blocking("file-metadata")
def stat() -> int:
    return 1


@nonblocking
def promised() -> int:
    return 1


@nonblocking
def broken_promise() -> int:
    time.sleep(1)  # E: blocking-sleep
    return 1


def helper() -> int:
    return query()


class Client:
    @blocking("network")
    def get(self) -> int:
        return 1

    def local(self) -> int:
        return 1

    @property
    @blocking("database")
    def rows(self) -> int:
        return 1

    @staticmethod
    @blocking("cpu")
    def crunch() -> int:
        return 1

    @classmethod
    @blocking("wait")
    def drain(cls) -> int:
        return 1


async def wrong() -> None:
    plain()  # E: blocking-call
    query()  # E: blocking-database
    fetch()  # E: blocking-network
    helper()  # E: blocking-database
    client = Client()
    client.get()  # E: blocking-network
    client.rows  # E: blocking-database
    client.crunch()  # E: blocking-cpu
    Client.drain()  # E: blocking-wait


async def right() -> None:
    promised()  # OK
    broken_promise()  # OK
    stat()  # OK
    Client().local()  # OK
    print(plain, Client().get)  # OK
