from pyathena.cursor import Cursor


async def handler(cursor: Cursor) -> None:
    cursor.execute("select 1")  # E: blocking-database
    cursor.description
