from meilisearch import Client


async def handler(client: Client) -> None:
    client.create_index("books")  # E: blocking-network
