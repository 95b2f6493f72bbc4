"""Hop 2: imports the module that imports it back."""

from corpus.transitive.chain6_untyped.d import Third


def second():
    return Third().go()


def second_clean():
    return Third().stay()


def limit():
    return 1
