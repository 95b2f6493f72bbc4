# no-run: the library is not installed
"""httpx2, the successor of httpx, has the same surface."""

import httpx2

URL = "http://127.0.0.1:9/"


async def wrong() -> None:
    httpx2.get(URL)  # E: blocking-network
    httpx2.post(URL)  # E: blocking-network
    httpx2.request("GET", URL)  # E: blocking-network
    client = httpx2.Client()  # OK
    client.get(URL)  # E: blocking-network


async def right() -> None:
    client = httpx2.AsyncClient()  # OK
    await client.get(URL)  # OK
