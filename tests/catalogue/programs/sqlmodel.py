from sqlmodel import Session, create_engine, text

engine = create_engine("sqlite://")


async def handler() -> None:
    with Session(engine) as session:  # E: blocking-database
        session.exec(text("select 1"))  # E: blocking-database
        session.commit()  # E: blocking-database
