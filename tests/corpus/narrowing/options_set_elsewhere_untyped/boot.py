"""Who changes it."""

from corpus.narrowing.options_set_elsewhere_untyped.core import client
client.sync = True
client.interval = 3
