import httpx

client = httpx.Client()


async def handler() -> None:
    httpx.get("https://example.org")  # E: blocking-network
    client.post("https://example.org")  # E: blocking-network
    with httpx.Client() as local:  # OK
        local.request("GET", "https://example.org")  # E: blocking-network


async def twin() -> None:
    async with httpx.AsyncClient() as twin:
        response = await twin.get("https://example.org")  # OK
        print(response.json())  # OK
