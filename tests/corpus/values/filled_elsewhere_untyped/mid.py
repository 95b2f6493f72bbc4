"""A helper module between."""

from corpus.values.filled_elsewhere_untyped.core import dispatch, fire, bus, query
def all_():
    dispatch("x")
def one():
    fire()
