from google.cloud import secretmanager

client = secretmanager.SecretManagerServiceClient()


async def handler() -> None:
    client.access_secret_version(name="x")  # E: blocking-network
