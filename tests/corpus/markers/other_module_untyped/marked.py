"""Marked functions and classes."""

import mypy_fastapi_blocking as marks
from mypy_fastapi_blocking import blocking as slow_mark


@slow_mark("cpu")
def predict():
    return 1


@marks.blocking("database")
def query():
    return 1


@marks.nonblocking
def cheap():
    return 1


@marks.blocking("network")
class Client:
    def get(self):
        return 1


def wrapped():
    return Client().get()


client = Client()
