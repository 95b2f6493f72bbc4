from slack_sdk import WebClient
from slack_sdk.web.async_client import AsyncWebClient

client = WebClient("x")
twin = AsyncWebClient("x")


async def handler() -> None:
    client.chat_postMessage(channel="x", text="x")  # E: blocking-network


async def asynchronous() -> None:
    await twin.chat_postMessage(channel="x", text="x")  # OK
