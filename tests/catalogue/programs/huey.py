from huey import RedisHuey

huey = RedisHuey("x")


async def handler() -> None:
    huey.pending()  # E: blocking-database
    huey.task()
