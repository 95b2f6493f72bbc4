# no-run: closing a pool is brief; both linters flag it
"""Closing a synchronous client, which ASYNC212 flags."""

import httpx


async def closes() -> None:
    client = httpx.Client()  # OK
    client.close()  # E: blocking-network


async def asynchronous() -> None:
    client = httpx.AsyncClient()  # OK
    await client.aclose()  # OK
