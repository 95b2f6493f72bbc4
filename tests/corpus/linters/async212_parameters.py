# typed-only: the annotations are all there is
"""Parameters annotated as httpx.Client, optional or not."""

from __future__ import annotations

from typing import Optional

import httpx
from httpx import Client

URL = "http://127.0.0.1:9/"


async def plain(client: httpx.Client = httpx.Client()) -> None:
    client.request("GET", URL)  # E: blocking-network
    client.is_closed  # OK


async def imported(client: Client = httpx.Client()) -> None:
    client.get(URL)  # E: blocking-network


async def bar(client: httpx.Client | None = httpx.Client()) -> None:
    if client:
        client.request("GET", URL)  # E: blocking-network


async def left(client: None | httpx.Client = httpx.Client()) -> None:
    if client is not None:
        client.request("GET", URL)  # E: blocking-network


async def optional(client: Optional[httpx.Client] = httpx.Client()) -> None:
    assert client
    client.request("GET", URL)  # E: blocking-network


async def unguarded(client: Optional[httpx.Client] = httpx.Client()) -> None:
    client.request("GET", URL)  # type: ignore[union-attr]  # E: blocking-network


async def asynchronous(client: httpx.AsyncClient | None = None) -> None:
    if client:
        await client.request("GET", URL)  # OK
