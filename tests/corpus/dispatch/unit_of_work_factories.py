"""A unit of work makes its session of the factory that it was given."""

import time


class Session:
    def query(self):
        time.sleep(0.02)

    def close(self):
        pass


class FakeSession:
    def query(self):
        pass

    def close(self):
        pass


class UnitOfWork:
    def __init__(self, session_factory=Session):
        self.session_factory = session_factory

    def __enter__(self):
        self.session = self.session_factory()
        return self

    def __exit__(self, *a):
        self.session.close()

    def fetch(self):
        return self.session.query()


class Lazy:
    def __init__(self, factory):
        self._factory = factory
        self._session = None

    @property
    def session(self):
        if self._session is None:
            self._session = self._factory()
        return self._session

    def fetch(self):
        return self.session.query()


async def a():
    with UnitOfWork() as u:
        u.fetch()  # E: blocking-sleep


async def b():
    with UnitOfWork(FakeSession) as u:
        u.fetch()


async def c():
    Lazy(Session).fetch()  # E: blocking-sleep


async def d():
    Lazy(FakeSession).fetch()
