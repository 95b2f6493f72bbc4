"""Marked functions and classes."""

import mypy_fastapi_blocking as marks
from mypy_fastapi_blocking import blocking as slow_mark


@slow_mark("cpu")
def predict() -> int:
    return 1


@marks.blocking("database")
def query() -> int:
    return 1


@marks.nonblocking
def cheap() -> int:
    return 1


@marks.blocking("network")
class Client:
    def get(self) -> int:
        return 1


def wrapped() -> int:
    return Client().get()


client = Client()
