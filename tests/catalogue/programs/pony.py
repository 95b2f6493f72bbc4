from pony.orm import commit, desc


async def handler() -> None:
    commit()  # E: blocking-database
    desc("x")
