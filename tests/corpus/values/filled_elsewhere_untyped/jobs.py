"""Who fills it."""

import time
from corpus.values.filled_elsewhere_untyped.core import register, hooks, bus, set_client
@register("x")
def job():
    time.sleep(0.01)
def hook():
    time.sleep(0.01)
hooks.append(hook)
bus.on(hook)
class Db:
    def query(self):
        time.sleep(0.01)
set_client(Db())
