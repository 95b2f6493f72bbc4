"""The markers as decorators in user code."""

import time

from mypy_fastapi_blocking import blocking, nonblocking


@blocking
def plain():
    return 1


@blocking("database")
def query():
    return 1


@blocking("network", instead="httpx.AsyncClient.get")
def fetch():
    return 1


@blocking("file-metadata")
def stat():
    return 1


@nonblocking
def promised():
    return 1


@nonblocking
def broken_promise():
    time.sleep(1)  # E: blocking-sleep
    return 1


def helper():
    return query()


class Client:
    @blocking("network")
    def get(self):
        return 1

    def local(self):
        return 1

    @property
    @blocking("database")
    def rows(self):
        return 1

    @staticmethod
    @blocking("cpu")
    def crunch():
        return 1

    @classmethod
    @blocking("wait")
    def drain(cls):
        return 1


async def wrong():
    plain()  # E: blocking-call
    query()  # E: blocking-database
    fetch()  # E: blocking-network
    helper()  # E: blocking-database
    client = Client()
    client.get()  # E: blocking-network
    client.rows  # E: blocking-database
    client.crunch()  # E: blocking-cpu
    Client.drain()  # E: blocking-wait


async def right():
    promised()  # OK
    broken_promise()  # OK
    stat()  # OK
    Client().local()  # OK
    print(plain, Client().get)  # OK
