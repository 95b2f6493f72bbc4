# typed-only: the class is named in annotations
"""The class that an annotation names decides like the class of an instance, and its own subclasses with it."""

from corpus.dispatch.subclass_decides import Quick, Source


async def by_annotation(source: Source, quick: Quick) -> None:
    quick.by_type()  # OK
    quick.by_self()  # OK
    quick.twice()  # OK
    quick.create()  # OK
    source.by_type()  # E: blocking-sleep
    source.by_self()  # E: blocking-sleep
    source.twice()  # E: blocking-sleep
    source.create()  # E: blocking-sleep
