import lancedb


async def handler() -> None:
    db = lancedb.connect("x")
    db.open_table("x")  # E: blocking-database
    await lancedb.connect_async("x")  # OK
