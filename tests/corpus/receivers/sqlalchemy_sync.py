# no-run: the library is not installed
"""SQLAlchemy's synchronous side."""

from sqlalchemy import create_engine, select, text
from sqlalchemy.orm import Session, sessionmaker

engine = create_engine("postgresql://")
SessionLocal = sessionmaker(bind=engine)


async def wrong() -> None:
    session = Session(engine)  # OK
    session.execute(text("select 1"))  # E: blocking-database
    session.commit()  # E: blocking-database
    session.add(object())  # OK


async def wrong_maker() -> None:
    session = SessionLocal()  # OK
    session.execute(text("select 1"))  # E: blocking-database
    session.query(object).filter().all()  # E: blocking-database


async def statements() -> None:
    select(object).where().limit(1)  # OK
    text("select 1")  # OK


def load() -> object:
    session = SessionLocal()
    return session.query(object).first()


async def through_helper() -> None:
    load()  # E: blocking-database
