from mistralai.client import Mistral

client = Mistral("x")


async def handler() -> None:
    client.chat.complete(model="x", messages=[])  # E: blocking-network
    await client.chat.complete_async(model="x", messages=[])  # OK
