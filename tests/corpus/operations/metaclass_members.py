"""Properties and methods of the metaclass, and descriptors that are read on the class."""

import time
class Meta(type):
    @property
    def objects(cls): time.sleep(0.01)
    def count(cls): time.sleep(0.01)
class User(metaclass=Meta): pass
class classproperty:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner): return self.f(owner)
class Doc:
    @classproperty
    def objects(cls): time.sleep(0.01)
class FastMeta(type):
    @property
    def objects(cls): return 1
    def count(cls): return 1
class Fast(metaclass=FastMeta):
    @classproperty
    def first(cls): return 1
async def main():
    User.objects  # E: blocking-sleep
    User.count()  # E: blocking-sleep
    Doc.objects  # E: blocking-sleep
    Doc().objects  # E: blocking-sleep
    Fast.objects
    Fast.count()
    Fast.first
