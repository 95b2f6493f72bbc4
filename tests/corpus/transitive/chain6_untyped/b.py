"""Hop 1."""

from corpus.transitive.chain6_untyped import c


def first():
    return c.second()


def first_clean():
    return c.second_clean()
