"""What a method of the object stores, or what is assigned to its attribute from outside."""

import time
class Db:
    def query(self): time.sleep(0.01)
class Repo:
    def __init__(self): self.db = None
    def bind(self, db): self.db = db
    def all(self): return self.db.query()
shared = Repo()
shared.bind(Db())
async def main():
    shared.all()  # E: blocking-sleep
    local = Repo()
    local.bind(Db())
    local.all()  # E: blocking-sleep
    other = Repo()
    other.db = Db()
    other.all()  # E: blocking-sleep
