"""A dependency that is optional: what was given decides, or what is made instead."""

import time
class Store:
    def put(self) -> None: ...
class Disk(Store):
    def put(self) -> None: time.sleep(0.01)
class Mem(Store):
    def put(self) -> None: ...
class Svc:
    def __init__(self, store: "Store | None" = None) -> None: self.store = store or Mem()
    def save(self) -> None: self.store.put()
class Opt:
    def __init__(self, store: "Store | None" = None) -> None: self.store = store
    def save(self) -> None:
        if self.store is not None: self.store.put()
async def main() -> None:
    Svc(Disk()).save()  # E: blocking-sleep
    Svc().save()
    Svc(Mem()).save()
    Opt().save()
    Opt(Mem()).save()
