from sqlalchemy import create_engine, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session, sessionmaker

engine = create_engine("sqlite://")
factory = sessionmaker(engine)


async def core() -> None:
    with engine.connect() as connection:  # E: blocking-database
        connection.execute(text("select 1"))  # E: blocking-database


async def orm(session: Session) -> None:
    session.execute(select(text("1")))  # E: blocking-database
    session.add(object())  # OK
    session.commit()  # E: blocking-database


async def made() -> None:
    with factory() as session:  # E: blocking-database
        session.scalars(select(text("1")))  # E: blocking-database


async def twin(session: AsyncSession) -> None:
    result = await session.execute(select(text("1")))
    print(result.scalars().all())  # OK
    await session.commit()  # OK
