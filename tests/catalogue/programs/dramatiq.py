import dramatiq


@dramatiq.actor
def work() -> None: ...


async def handler() -> None:
    work.send()  # E: blocking-database
