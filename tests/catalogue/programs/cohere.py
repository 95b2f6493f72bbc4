import cohere

client = cohere.Client("x")
twin = cohere.AsyncClient("x")


async def handler() -> None:
    client.chat(message="x")  # E: blocking-network


async def asynchronous() -> None:
    await twin.chat(message="x")  # OK
