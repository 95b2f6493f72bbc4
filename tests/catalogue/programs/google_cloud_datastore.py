from google.cloud import datastore

client = datastore.Client()


async def handler() -> None:
    key = client.key("kind", "x")
    client.get(key)  # E: blocking-database
