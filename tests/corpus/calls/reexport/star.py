"""A star import, published on."""

from corpus.calls.reexport.impl import *
