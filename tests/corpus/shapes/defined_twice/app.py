"""Seen from another module."""

from corpus.shapes.defined_twice.either import Client, Store, load, read, twice


async def there():
    load()  # E: blocking-sleep
    list(read())  # E: blocking-sleep
    Store().get()  # E: blocking-sleep
    twice()
    Client().send()  # E: blocking-sleep
    Client().close()
