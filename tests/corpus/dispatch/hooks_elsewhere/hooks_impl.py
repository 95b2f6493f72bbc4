"""The classes below."""

import time
from corpus.dispatch.hooks_elsewhere.hooks import Svc


class Db(Svc):
    def on_start(self) -> None:
        time.sleep(0.01)

    def on_stop(self) -> None:
        time.sleep(0.01)

    def load(self) -> int:
        time.sleep(0.01)
        return 1


class Mem(Svc):
    def load(self) -> int:
        return 1
