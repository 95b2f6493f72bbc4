from sqlalchemy_utils import create_database, database_exists


async def handler() -> None:
    if not database_exists("x"):  # E: blocking-database
        create_database("x")  # E: blocking-database
