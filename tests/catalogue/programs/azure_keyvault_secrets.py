from azure.keyvault.secrets import SecretClient
from azure.keyvault.secrets.aio import SecretClient as AsyncSecretClient

client = SecretClient("https://x", None)
twin = AsyncSecretClient("https://x", None)


async def handler() -> None:
    client.get_secret("x")  # E: blocking-network
    await twin.get_secret("x")  # OK
