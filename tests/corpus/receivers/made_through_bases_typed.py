"""What constructors hand up to those of base classes, in typed code: the exact class stays known."""

import time
class Store:
    def put(self) -> None: ...
class Disk(Store):
    def put(self) -> None: time.sleep(0.01)
class Fake(Store):
    def put(self) -> None: ...
class Repo:
    def __init__(self, store: Store) -> None: self.store = store
    def save(self) -> None: self.store.put()
class FakeRepo(Repo):
    def __init__(self) -> None: super().__init__(Fake())
async def main() -> None:
    Repo(Disk()).save()  # E: blocking-sleep
    Repo(Fake()).save()
    FakeRepo().save()


class Named(Repo):
    def __init__(self, name: str, store: Store) -> None:
        self.name = name
        Repo.__init__(self, store)


class Deep(Named):
    def __init__(self, store: Store) -> None:
        super().__init__("deep", store=store)


async def further() -> None:
    Named("a", Disk()).save()  # E: blocking-sleep
    Named("a", Fake()).save()
    Deep(Disk()).save()  # E: blocking-sleep
    Deep(Fake()).save()
