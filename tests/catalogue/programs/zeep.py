import zeep


async def handler() -> None:
    zeep.Client("x")  # E: blocking-network
