import replicate


async def handler() -> None:
    replicate.run("x", input={})  # E: blocking-network
