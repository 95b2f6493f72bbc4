"""A class that a generic base only declares (`model: type[T]`), and that those below set."""

import time
from typing import Any, Generic, TypeVar
T = TypeVar("T")


class Doc:
    def __init__(self, path = ""):
        time.sleep(0.001)


class Note:
    def __init__(self, path = ""):
        self.path = path


class Repository(Generic[T]):
    model: type[T]
    def create(self, **kw):
        return self.model(**kw)


class DocRepo(Repository[Doc]):
    model = Doc


class NoteRepo(Repository[Note]):
    model = Note


class Manager(Generic[T]):
    def __init__(self, model):
        self.model = model
    def create(self):
        return self.model()


class DocManager(Manager[Doc]):
    pass


async def use(repo, m, n):
    repo.create()  # E: blocking-sleep
    m.create()  # E: blocking-sleep
    n.create()


async def main():
    DocRepo().create()  # E: blocking-sleep
    NoteRepo().create()
    Manager(Doc).create()  # E: blocking-sleep
    DocManager(Doc).create()  # E: blocking-sleep
    await use(DocRepo(), Manager(Doc), NoteRepo())
