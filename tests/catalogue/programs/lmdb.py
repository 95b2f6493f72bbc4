import lmdb


async def handler() -> None:
    env = lmdb.open("x")  # E: blocking-database
    env.path()
