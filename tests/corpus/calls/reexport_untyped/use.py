"""All roads to the same function."""

import corpus.calls.reexport_untyped as package
import corpus.calls.reexport_untyped.impl
from corpus.calls import reexport
from corpus.calls.reexport_untyped import fast, slow, slow_alias
from corpus.calls.reexport_untyped.star import fast as star_fast
from corpus.calls.reexport_untyped.star import slow as star_slow


async def wrong():
    slow()  # E: blocking-sleep
    slow_alias()  # E: blocking-sleep
    star_slow()  # E: blocking-sleep
    package.slow()  # E: blocking-sleep
    reexport.slow_alias()  # E: blocking-sleep
    corpus.calls.reexport_untyped.impl.slow()  # E: blocking-sleep


async def right():
    fast()  # OK
    star_fast()  # OK
    package.fast()  # OK
    reexport.fast()  # OK
    corpus.calls.reexport_untyped.impl.fast()  # OK
