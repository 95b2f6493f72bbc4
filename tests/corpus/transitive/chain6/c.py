"""Hop 2: imports the module that imports it back."""

from corpus.transitive.chain6.d import Third


def second() -> int:
    return Third().go()


def second_clean() -> int:
    return Third().stay()


def limit() -> int:
    return 1
