import hvac

client = hvac.Client("https://x")


async def handler() -> None:
    client.secrets.kv.v2.read_secret_version("x")  # E: blocking-network
