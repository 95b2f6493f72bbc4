import voyageai

client = voyageai.Client()
twin = voyageai.AsyncClient()


async def handler() -> None:
    client.embed(["x"], model="x")  # E: blocking-network
    await twin.embed(["x"], model="x")  # OK
