"""A helper module between."""

from corpus.values.filled_elsewhere.core import dispatch, fire, bus, query
def all_() -> None:
    dispatch("x")
def one() -> None:
    fire()
