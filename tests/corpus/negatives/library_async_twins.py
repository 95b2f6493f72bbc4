"""The async sides of installed libraries."""

import anyio
import httpx

client = httpx.AsyncClient()


class Api:
    def __init__(self) -> None:
        self.client = httpx.AsyncClient()

    async def get(self, url: str = "http://127.0.0.1:9/") -> object:
        response = await self.client.get(url)  # OK
        response.raise_for_status()  # OK
        return response.json()  # OK


def make_client() -> httpx.AsyncClient:
    return httpx.AsyncClient(timeout=1)


async def right() -> None:
    make_client()  # OK
    await anyio.sleep(0)  # OK
    async with anyio.create_task_group() as group:  # OK
        group.start_soon(anyio.sleep, 0)  # OK
    async with await anyio.open_file("/dev/null") as f:  # OK
        await f.read()  # OK
    await anyio.Path("/dev/null").read_text()  # OK
    await anyio.run_process(["true"])  # OK


async def http() -> None:
    await client.get("http://127.0.0.1:9/")  # OK
    await client.post("http://127.0.0.1:9/", json={})  # OK
    async with client.stream("GET", "http://127.0.0.1:9/") as response:  # OK
        await response.aread()  # OK
    await client.aclose()  # OK
