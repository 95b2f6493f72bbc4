from tinydb import TinyDB

db = TinyDB("x.json")


async def handler() -> None:
    db.insert({})  # E: blocking-file
    db.all()  # E: blocking-file
