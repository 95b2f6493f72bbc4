from exa_py import Exa

exa = Exa("key")


async def handler() -> None:
    exa.search("x")  # E: blocking-network
    exa.headers
