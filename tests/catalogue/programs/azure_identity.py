from azure.identity import DefaultAzureCredential


async def handler() -> None:
    DefaultAzureCredential().get_token("x")  # E: blocking-network
