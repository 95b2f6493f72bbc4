"""The classes below."""

import time
from corpus.dispatch.hooks_elsewhere_untyped.hooks import Svc


class Db(Svc):
    def on_start(self):
        time.sleep(0.01)

    def on_stop(self):
        time.sleep(0.01)

    def load(self):
        time.sleep(0.01)
        return 1


class Mem(Svc):
    def load(self):
        return 1
