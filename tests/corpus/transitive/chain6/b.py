"""Hop 1."""

from corpus.transitive.chain6 import c


def first() -> int:
    return c.second()


def first_clean() -> int:
    return c.second_clean()
