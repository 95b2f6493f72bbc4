"""Across modules: star import."""

from corpus.everyday.mod_star_import.helpers import *
from corpus.everyday.mod_star_import import helpers as h


def aliased() -> None:
    h.slow()
