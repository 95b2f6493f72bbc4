"""Attribute chains, conditional and boolean expressions as receivers."""

from dataclasses import dataclass, field

from corpus.receivers.lib import Cheap, Engine, Session


@dataclass
class Database:
    engine: Engine = field(default_factory=Engine)
    cheap: Cheap = field(default_factory=Cheap)


@dataclass
class State:
    database: Database = field(default_factory=Database)

    @property
    def current(self):
        return self.database.engine.session

    @property
    def light(self):
        return self.database.cheap


state = State()


async def wrong(flag = True):
    state.database.engine.session.query()  # E: blocking-sleep
    state.database.engine.connect().query()  # E: blocking-sleep
    state.current.query()  # E: blocking-sleep
    State().database.engine.connect().query()  # E: blocking-sleep
    (state.current if flag else Session()).query()  # E: blocking-sleep
    (None or Session()).query()  # E: blocking-sleep
    [Session()][0].query()  # E: blocking-sleep
    {"a": Session()}["a"].query()  # E: blocking-sleep
    (Session(), Cheap())[0].query()  # E: blocking-sleep


async def right():
    state.database.cheap.query()  # OK
    state.light.query()  # OK
    state.current.describe()  # OK
    (None or Cheap()).query()  # OK
    (Session(), Cheap())[1].query()  # OK
    [Cheap()][0].query()  # OK
