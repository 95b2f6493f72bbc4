import wikipedia


async def handler() -> None:
    wikipedia.summary("x")  # E: blocking-network
    wikipedia.set_lang("en")
