"""All roads to the same function."""

import corpus.calls.reexport as package
import corpus.calls.reexport.impl
from corpus.calls import reexport
from corpus.calls.reexport import fast, slow, slow_alias
from corpus.calls.reexport.star import fast as star_fast
from corpus.calls.reexport.star import slow as star_slow


async def wrong() -> None:
    slow()  # E: blocking-sleep
    slow_alias()  # E: blocking-sleep
    star_slow()  # E: blocking-sleep
    package.slow()  # E: blocking-sleep
    reexport.slow_alias()  # E: blocking-sleep
    corpus.calls.reexport.impl.slow()  # E: blocking-sleep


async def right() -> None:
    fast()  # OK
    star_fast()  # OK
    package.fast()  # OK
    reexport.fast()  # OK
    corpus.calls.reexport.impl.fast()  # OK
