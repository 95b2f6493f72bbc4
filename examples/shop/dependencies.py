"""Dependencies of the routes."""

from collections.abc import AsyncIterator, Iterator
from typing import Annotated

from fastapi import Depends
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from shop.database.engine import new_async_session, new_session


def get_session() -> Iterator[Session]:
    """Right: FastAPI runs a sync dependency in a thread, the part after `yield` as well."""
    with new_session() as session:
        yield session


async def get_session_frozen() -> AsyncIterator[Session]:
    """Wrong: the commit runs on the event loop."""
    session = new_session()
    yield session
    session.commit()


async def get_async_session() -> AsyncIterator[AsyncSession]:
    async with new_async_session() as session:
        yield session


SessionDep = Annotated[Session, Depends(get_session)]
FrozenSessionDep = Annotated[Session, Depends(get_session_frozen)]
AsyncSessionDep = Annotated[AsyncSession, Depends(get_async_session)]
