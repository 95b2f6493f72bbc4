"""Who fills it."""

import time
from corpus.values.filled_elsewhere.core import register, hooks, bus, save, set_client, show
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
@save.register(Db)
def save_db(item: Db) -> None:
    time.sleep(0.01)
@show.register(Db)
def show_db(item: Db) -> None:
    return None
