"""Attributes that a base class declares and a subclass sets."""

import time
class Store:
    def put(self): ...
class Disk(Store):
    def put(self): time.sleep(0.01)
class Mem(Store):
    def put(self): ...
class Uow:
    store: Store
    def commit(self): self.store.put()
class MemUow(Uow):
    def __init__(self): self.store = Mem()
async def main():
    MemUow().commit()
    MemUow().store.put()
