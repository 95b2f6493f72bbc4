"""Receivers that are attributes of self."""

from corpus.receivers.lib import Cheap, Engine, Session


class Service:
    shared = Session("class")
    shared_cheap = Cheap()

    def __init__(self, name = "service"):
        self.session = Session(name)
        self.cheap = Cheap()
        self.engine = Engine()

    async def wrong(self):
        self.session.query()  # E: blocking-sleep
        self.shared.query()  # E: blocking-sleep
        self.engine.session.query()  # E: blocking-sleep
        self.engine.connect().query()  # E: blocking-sleep
        self._load()  # E: blocking-sleep

    async def right(self):
        self.session.describe()  # OK
        self.cheap.query()  # OK
        self.shared_cheap.query()  # OK
        self.engine.connect()  # OK
        self._peek()  # OK

    def _load(self):
        return self.session.query()

    def _peek(self):
        return self.cheap.query()


async def outside():
    service = Service()
    service.session.query()  # E: blocking-sleep
    service.cheap.query()  # OK
    Service.shared.query()  # E: blocking-sleep
    Service.shared_cheap.query()  # OK


async def main():
    await Service().right()  # OK
    await Service().wrong()  # OK
