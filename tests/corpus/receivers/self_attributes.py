"""Receivers that are attributes of self."""

from corpus.receivers.lib import Cheap, Engine, Session


class Service:
    shared = Session("class")
    shared_cheap = Cheap()

    def __init__(self, name: str = "service") -> None:
        self.session = Session(name)
        self.cheap: Cheap = Cheap()
        self.engine = Engine()

    async def wrong(self) -> None:
        self.session.query()  # E: blocking-sleep
        self.shared.query()  # E: blocking-sleep
        self.engine.session.query()  # E: blocking-sleep
        self.engine.connect().query()  # E: blocking-sleep
        self._load()  # E: blocking-sleep

    async def right(self) -> None:
        self.session.describe()  # OK
        self.cheap.query()  # OK
        self.shared_cheap.query()  # OK
        self.engine.connect()  # OK
        self._peek()  # OK

    def _load(self) -> int:
        return self.session.query()

    def _peek(self) -> int:
        return self.cheap.query()


async def outside() -> None:
    service = Service()
    service.session.query()  # E: blocking-sleep
    service.cheap.query()  # OK
    Service.shared.query()  # E: blocking-sleep
    Service.shared_cheap.query()  # OK


async def main() -> None:
    await Service().right()  # OK
    await Service().wrong()  # OK
