from groq import AsyncGroq, Groq

client = Groq()
twin = AsyncGroq()


async def handler() -> None:
    client.chat.completions.create(model="x", messages=[])  # E: blocking-network


async def asynchronous() -> None:
    await twin.chat.completions.create(model="x", messages=[])  # OK
