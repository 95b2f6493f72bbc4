"""The objects."""

import time
class Lazy:
    def __init__(self, factory): self.factory = factory
    def get(self): return self.factory()
class Multi:
    def __init__(self, *items): self.items = items
    def go(self): [i.send() for i in self.items]
class Conn:
    def send(self): time.sleep(0.01)
class Heavy:
    def __init__(self): time.sleep(0.01)
conn = Lazy(Conn)
heavy = Lazy(Heavy)
multi = Multi(Conn())
