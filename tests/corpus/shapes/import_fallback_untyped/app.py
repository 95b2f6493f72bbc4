"""Seen from another module."""

from corpus.shapes.import_fallback_untyped import fallback
from corpus.shapes.import_fallback_untyped.fallback import Store, backend, dumps, loads, quick, wait


async def there():
    dumps(1)  # E: blocking-sleep
    loads("x")  # E: blocking-sleep
    fallback.dumps(1)  # E: blocking-sleep
    backend.sleep(0.01)  # E: blocking-sleep
    wait()  # E: blocking-sleep
    Store().get()  # E: blocking-sleep
    quick()
