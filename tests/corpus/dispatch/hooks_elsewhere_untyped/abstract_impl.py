"""The class below."""

import time
from corpus.dispatch.hooks_elsewhere_untyped.abstract import Plugin, INSTANCES


class Fetch(Plugin):
    def process(self, x):
        time.sleep(0.01)
        return 1


INSTANCES.append(Fetch())
