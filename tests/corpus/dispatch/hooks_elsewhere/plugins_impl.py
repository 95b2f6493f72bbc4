"""Plugins."""

import time
from corpus.dispatch.hooks_elsewhere.plugins import Plugin, INSTANCES


class Upper(Plugin):
    name = "upper"

    def process(self, x: int) -> int:
        return 1


class Fetch(Plugin):
    name = "fetch"

    def process(self, x: int) -> int:
        time.sleep(0.01)
        return 1


INSTANCES.append(Fetch())
