import dataset

db = dataset.connect("sqlite://")


async def handler() -> None:
    db["x"].insert({})  # E: blocking-database
    db.query("select 1")  # E: blocking-database
