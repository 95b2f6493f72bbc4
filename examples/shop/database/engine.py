"""One engine for threads and one for the event loop."""

from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import Session, sessionmaker

from shop.database.tables import Base
from shop.settings import settings

LOCK_TIMEOUT = 60

engine = create_engine(settings.database_url, connect_args={"timeout": LOCK_TIMEOUT})
new_session: sessionmaker[Session] = sessionmaker(engine)

async_engine = create_async_engine(settings.async_database_url, connect_args={"timeout": LOCK_TIMEOUT})
new_async_session: async_sessionmaker[AsyncSession] = async_sessionmaker(async_engine)


def create_tables() -> None:
    Base.metadata.create_all(engine)
