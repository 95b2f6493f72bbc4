"""Hop 3: part of the cycle."""

import corpus.transitive.chain6.c as back
from corpus.transitive.chain6.e import fourth, fourth_clean


class Third:
    def go(self) -> int:
        return fourth(back.limit())

    def stay(self) -> int:
        return fourth_clean(back.limit())
