"""Plugins."""

import time
from corpus.dispatch.hooks_elsewhere_untyped.plugins import Plugin, INSTANCES


class Upper(Plugin):
    name = "upper"

    def process(self, x):
        return 1


class Fetch(Plugin):
    name = "fetch"

    def process(self, x):
        time.sleep(0.01)
        return 1


INSTANCES.append(Fetch())
