"""Attributes set in an unannotated __init__, or in other methods."""

from corpus.receivers.lib import Cheap, Engine, Session, get_session


class Service:
    def __init__(self, name, session=None):  # type: ignore[no-untyped-def]
        self.name = name
        self.session = session or Session(name)
        self.engine = Engine()
        self.made = get_session()
        self.cheap = Cheap()
        self.table = {"a": Session(name)}
        self.late = None

    def start(self):  # type: ignore[no-untyped-def]
        self.late = Session("late")
        self.other = Session("other")

    async def wrong(self):  # type: ignore[no-untyped-def]
        self.session.query()  # E: blocking-sleep
        self.engine.connect().query()  # E: blocking-sleep
        self.made.query()  # E: blocking-sleep
        self.table["a"].query()  # E: blocking-sleep
        self.start()  # OK
        self.late.query()  # E: blocking-sleep
        self.other.query()  # E: blocking-sleep

    async def right(self):  # type: ignore[no-untyped-def]
        self.cheap.query()  # OK
        self.session.describe()  # OK
        self.name.upper()  # OK


service = Service("global")


async def outside():  # type: ignore[no-untyped-def]
    service.session.query()  # E: blocking-sleep
    service.cheap.query()  # OK


async def main():  # type: ignore[no-untyped-def]
    await Service("x").wrong()
    await Service("x").right()
