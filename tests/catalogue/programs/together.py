from together import Together

client = Together()


async def handler() -> None:
    client.chat.completions.create(model="x", messages=[])  # E: blocking-network
