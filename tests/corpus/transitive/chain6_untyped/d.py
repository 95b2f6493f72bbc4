"""Hop 3: part of the cycle."""

import corpus.transitive.chain6_untyped.c as back
from corpus.transitive.chain6_untyped.e import fourth, fourth_clean


class Third:
    def go(self):
        return fourth(back.limit())

    def stay(self):
        return fourth_clean(back.limit())
