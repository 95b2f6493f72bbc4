"""super() goes on in the bases of the class of the object, not in those of the class that it stands in."""

import time
class Repo:
    def save(self): pass
class Audited(Repo):
    def save(self): super().save()
class Sql(Repo):
    def save(self): time.sleep(0.01)
class UserRepo(Audited, Sql): pass
class Slow:
    def load(self): time.sleep(0.01)
class Logged(Slow):
    def load(self): super().load()
class Fake(Slow):
    def load(self): pass
class FakeRepo(Logged, Fake): pass
async def main():
    UserRepo().save()  # E: blocking-sleep
    FakeRepo().load()
