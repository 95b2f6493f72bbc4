import gitlab

client = gitlab.Gitlab("https://x")


async def handler() -> None:
    client.projects.get(1)  # E: blocking-network
