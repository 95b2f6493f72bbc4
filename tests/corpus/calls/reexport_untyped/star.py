"""A star import, published on."""

from corpus.calls.reexport_untyped.impl import *
