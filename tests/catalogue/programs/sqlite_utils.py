from sqlite_utils import Database


async def handler() -> None:
    db = Database("x.db")  # E: blocking-database
    db.execute("select 1")  # E: blocking-database
