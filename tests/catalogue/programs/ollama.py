import ollama


async def handler() -> None:
    ollama.chat(model="x", messages=[])  # E: blocking-network
    await ollama.AsyncClient().chat(model="x", messages=[])  # OK
