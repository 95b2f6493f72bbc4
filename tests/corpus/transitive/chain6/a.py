"""The coroutine's side."""

from corpus.transitive.chain6.b import first, first_clean


async def wrong() -> None:
    first()  # E: blocking-sleep


async def right() -> None:
    first_clean()  # OK
