"""Objects of classes with an `add` of their own are no containers."""

import time


class Db:
    def query(self):
        time.sleep(0.01)


class Repo:
    def __init__(self, db):
        self.db = db

    def add(self, x):
        self.x = x

    def update(self, x):
        self.x = x

    def all(self):
        self.db.query()


class Svc:
    def __init__(self, repo):
        self.repo = repo

    def create(self):
        self.repo.add(1)

    def change(self):
        self.repo.update(1)

    def all(self):
        self.repo.all()


svc = Svc(Repo(Db()))
shared = Repo(Db())


def fill():
    shared.add(3)


async def main():
    Svc(Repo(Db())).all()  # E: blocking-sleep
    svc.repo.add(2)
    svc.all()  # E: blocking-sleep
    shared.all()  # E: blocking-sleep
    local = Repo(Db())
    local.add(4)
    local.all()  # E: blocking-sleep
