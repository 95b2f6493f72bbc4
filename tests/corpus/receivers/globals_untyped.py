"""Receivers that are module globals, here and in other modules."""

from corpus.receivers import lib
from corpus.receivers.global_objects import cheap as imported_cheap
from corpus.receivers.global_objects import engine as imported_engine
from corpus.receivers.lib import Cheap, Session, get_cheap, get_session

session = Session()
made = get_session()
cheap = Cheap()
made_cheap = get_cheap()
annotated = Session()
late = None


def set_late():
    global late
    late = Session()  # type: ignore[assignment]


async def wrong():
    session.query()  # E: blocking-sleep
    made.query()  # E: blocking-sleep
    annotated.query()  # E: blocking-sleep
    imported_engine.connect().query()  # E: blocking-sleep
    lib.Session().query()  # E: blocking-sleep


async def right():
    cheap.query()  # OK
    made_cheap.query()  # OK
    imported_cheap.query()  # OK
    imported_engine.connect()  # OK
    session.describe()  # OK
