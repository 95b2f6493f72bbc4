"""Who fills it."""

import time
from corpus.values.filled_elsewhere_untyped.core import register, hooks, bus, save, set_client, show
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
@save.register(Db)
def save_db(item):
    time.sleep(0.01)
@show.register(Db)
def show_db(item):
    return None
