"""The coroutine's side."""

from corpus.transitive.chain6_untyped.b import first, first_clean


async def wrong():
    first()  # E: blocking-sleep


async def right():
    first_clean()  # OK
