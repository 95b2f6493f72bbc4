"""Across modules: star import."""

from corpus.everyday.mod_star_import_untyped.helpers import *
from corpus.everyday.mod_star_import_untyped import helpers as h


def aliased():
    h.slow()
