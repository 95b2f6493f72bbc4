"""What constructors hand up to those of base classes, in typed code: the exact class stays known."""

import time
class Store:
    def put(self): ...
class Disk(Store):
    def put(self): time.sleep(0.01)
class Fake(Store):
    def put(self): ...
class Repo:
    def __init__(self, store): self.store = store
    def save(self): self.store.put()
class FakeRepo(Repo):
    def __init__(self): super().__init__(Fake())
async def main():
    Repo(Disk()).save()  # E: blocking-sleep
    Repo(Fake()).save()
    FakeRepo().save()


class Named(Repo):
    def __init__(self, name, store):
        self.name = name
        Repo.__init__(self, store)


class Deep(Named):
    def __init__(self, store):
        super().__init__("deep", store=store)


async def further():
    Named("a", Disk()).save()  # E: blocking-sleep
    Named("a", Fake()).save()
    Deep(Disk()).save()  # E: blocking-sleep
    Deep(Fake()).save()
