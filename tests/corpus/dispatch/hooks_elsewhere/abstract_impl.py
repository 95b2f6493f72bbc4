"""The class below."""

import time
from corpus.dispatch.hooks_elsewhere.abstract import Plugin, INSTANCES


class Fetch(Plugin):
    def process(self, x: int) -> int:
        time.sleep(0.01)
        return 1


INSTANCES.append(Fetch())
