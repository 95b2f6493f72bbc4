from distributed import Client


async def handler(client: Client) -> None:
    future = client.submit(sum, [1])
    client.gather([future])  # E: blocking-wait
