from langchain_classic.chains.base import Chain


async def handler(chain: Chain) -> None:
    chain.run("x")  # E: blocking-network
    await chain.arun("x")  # OK
