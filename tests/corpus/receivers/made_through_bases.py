"""What a subclass hands to the constructor of its base, or assigns after it."""

import time
class Db:
    def query(self): time.sleep(0.01)
class Repo:
    def __init__(self, db): self.db = db
    def all(self): return self.db.query()
class UserRepo(Repo):
    def __init__(self): super().__init__(Db())
class KwRepo(Repo):
    def __init__(self, *args, **kw): super().__init__(*args, **kw)
class Own(Repo):
    def __init__(self):
        super().__init__(None)
        self.db = Db()
async def main():
    UserRepo().all()  # E: blocking-sleep
    KwRepo(Db()).all()  # E: blocking-sleep
    Own().all()  # E: blocking-sleep
