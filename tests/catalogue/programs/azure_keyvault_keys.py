from azure.keyvault.keys import KeyClient
from azure.keyvault.keys.aio import KeyClient as AsyncKeyClient

client = KeyClient("https://x", None)
twin = AsyncKeyClient("https://x", None)


async def handler() -> None:
    client.get_key("x")  # E: blocking-network
    await twin.get_key("x")  # OK
