from openai import AsyncOpenAI, OpenAI

client = OpenAI()
twin = AsyncOpenAI()


async def handler() -> None:
    client.chat.completions.create(model="x", messages=[])  # E: blocking-network
    client.embeddings.create(model="x", input="x")  # E: blocking-network


async def asynchronous() -> None:
    await twin.chat.completions.create(model="x", messages=[])  # OK
