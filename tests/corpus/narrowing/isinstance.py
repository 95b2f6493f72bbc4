# typed-only: there is nothing to narrow without annotations
"""isinstance, is None, early return, assert, cast, walrus, match."""

from __future__ import annotations

import time
from typing import Any, Optional, Union, cast


class Sync:
    def fetch(self) -> int:
        time.sleep(0)
        return 1


class Async:
    async def fetch(self) -> int:
        return 1


class Quick:
    def fetch(self) -> int:
        return 1


async def checks(client: Union[Sync, Quick] = Sync()) -> None:
    if isinstance(client, Sync):
        client.fetch()  # E: blocking-sleep
    else:
        client.fetch()  # OK


async def negated(client: Sync | Quick = Quick()) -> None:
    if not isinstance(client, Sync):
        client.fetch()  # OK
        return
    client.fetch()  # E: blocking-sleep


async def early_return(client: Sync | Quick = Sync()) -> None:
    if isinstance(client, Quick):
        client.fetch()  # OK
        return
    client.fetch()  # E: blocking-sleep


async def only_quick_left(client: Sync | Quick = Quick()) -> None:
    if isinstance(client, Sync):
        return
    client.fetch()  # OK


async def sync_or_async(client: Sync | Async = Async()) -> None:
    if isinstance(client, Async):
        await client.fetch()  # OK
    else:
        client.fetch()  # E: blocking-sleep


async def none(client: Optional[Sync] = Sync()) -> None:
    if client is None:
        return
    client.fetch()  # E: blocking-sleep


async def asserted(client: Sync | Quick = Quick()) -> None:
    assert isinstance(client, Quick)
    client.fetch()  # OK


async def asserted_any(client: Any = Sync()) -> None:
    assert isinstance(client, Sync)
    client.fetch()  # E: blocking-sleep


async def from_object(client: object = Sync()) -> None:
    if isinstance(client, Sync):
        client.fetch()  # E: blocking-sleep
    if isinstance(client, Quick):
        client.fetch()  # OK


async def casts(client: Any = Sync()) -> None:
    cast(Sync, client).fetch()  # E: blocking-sleep
    cast("Sync", client).fetch()  # E: blocking-sleep


async def cast_to_quick(client: Any = Quick()) -> None:
    cast(Quick, client).fetch()  # OK


async def walrus(clients: dict[str, Sync] = {"a": Sync()}) -> None:
    if (client := clients.get("a")) is not None:
        client.fetch()  # E: blocking-sleep
    if found := clients.get("a"):
        found.fetch()  # E: blocking-sleep


async def matched(client: Sync | Quick = Sync()) -> None:
    match client:
        case Sync():
            client.fetch()  # E: blocking-sleep
        case Quick():
            client.fetch()  # OK


async def captured(client: object = Sync()) -> None:
    match client:
        case Sync() as sync:
            sync.fetch()  # E: blocking-sleep
        case Quick() as quick:
            quick.fetch()  # OK


async def conjunction(client: Sync | Quick = Sync()) -> None:
    isinstance(client, Sync) and client.fetch()  # E: blocking-sleep
    isinstance(client, Quick) and client.fetch()  # OK
    client.fetch() if isinstance(client, Quick) else None  # OK


async def tuples(client: Sync | Quick | None = Sync()) -> None:
    if isinstance(client, (Sync, Quick)):
        client.fetch()  # E: blocking-sleep
