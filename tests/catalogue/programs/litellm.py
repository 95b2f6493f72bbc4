import litellm


async def handler() -> None:
    litellm.completion(model="x", messages=[])  # E: blocking-network
    await litellm.acompletion(model="x", messages=[])  # OK
