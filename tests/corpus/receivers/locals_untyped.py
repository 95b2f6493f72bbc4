"""Locals from constructors and from functions with declared or inferred results."""

from corpus.receivers.lib import Cheap, Engine, Session, get_cheap, get_session


def factory(name):
    return Session(name)


def inferred(name):  # type: ignore[no-untyped-def]
    return Session(name)


def inferred_cheap():  # type: ignore[no-untyped-def]
    return Cheap()


def either(flag):  # type: ignore[no-untyped-def]
    if flag:
        return Session()
    return None


async def wrong():
    a = Session()
    a.query()  # E: blocking-sleep
    b = get_session()
    b.query()  # E: blocking-sleep
    c = factory("c")
    c.query()  # E: blocking-sleep
    d = inferred("d")
    d.query()  # E: blocking-sleep
    e = either(True)
    e.query()  # E: blocking-sleep
    f = Engine()
    g = f.connect()
    g.query()  # E: blocking-sleep
    h = i = Session()
    h.query()  # E: blocking-sleep
    i.query()  # E: blocking-sleep
    j, k = Session(), Cheap()
    j.query()  # E: blocking-sleep
    k.query()  # OK
    (m := Session()).query()  # E: blocking-sleep
    m.query()  # E: blocking-sleep


async def right():
    a = Cheap()
    a.query()  # OK
    b = get_cheap()
    b.query()  # OK
    c = inferred_cheap()
    c.query()  # OK
    d = Session()
    d.describe()  # OK


async def reassigned():
    x = Session()
    x.query()  # E: blocking-sleep
    y = Cheap()
    y.query()  # OK
    x = Session("again")
    x.query()  # E: blocking-sleep
