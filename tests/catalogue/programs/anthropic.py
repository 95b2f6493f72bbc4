from anthropic import Anthropic, AsyncAnthropic

client = Anthropic()
twin = AsyncAnthropic()


async def handler() -> None:
    client.messages.create(model="x", max_tokens=1, messages=[])  # E: blocking-network


async def asynchronous() -> None:
    await twin.messages.create(model="x", max_tokens=1, messages=[])  # OK
