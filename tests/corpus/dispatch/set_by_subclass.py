"""Attributes that a base class declares and a subclass sets."""

import time
class Store:
    def put(self) -> None: ...
class Disk(Store):
    def put(self) -> None: time.sleep(0.01)
class Mem(Store):
    def put(self) -> None: ...
class Uow:
    store: Store
    def commit(self) -> None: self.store.put()
class MemUow(Uow):
    def __init__(self) -> None: self.store = Mem()
async def main() -> None:
    MemUow().commit()
    MemUow().store.put()
