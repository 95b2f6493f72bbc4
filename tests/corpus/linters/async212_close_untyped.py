# no-run: closing a pool is brief; both linters flag it
"""Closing a synchronous client, which ASYNC212 flags."""

import httpx


async def closes():
    client = httpx.Client()  # OK
    client.close()  # E: blocking-network


async def asynchronous():
    client = httpx.AsyncClient()  # OK
    await client.aclose()  # OK
