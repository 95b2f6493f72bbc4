"""Who fills it."""

import time
from corpus.values.filled_elsewhere.core import register, hooks, bus, set_client
@register("x")
def job() -> None:
    time.sleep(0.01)
def hook() -> None:
    time.sleep(0.01)
hooks.append(hook)
bus.on(hook)
class Db:
    def query(self) -> None:
        time.sleep(0.01)
set_client(Db())
