from google import genai

client = genai.Client()


async def handler() -> None:
    client.models.generate_content(model="x", contents="x")  # E: blocking-network
    await client.aio.models.generate_content(model="x", contents="x")  # OK
