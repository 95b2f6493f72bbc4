# typed-only: there is no union without annotations
"""Union receivers: an error if any member that is not excluded blocks."""

import time
from typing import Optional, Union


class Sync:
    def fetch(self) -> int:
        time.sleep(0)
        return 1

    def size(self) -> int:
        return 1


class Quick:
    def fetch(self) -> int:
        return 1

    def size(self) -> int:
        return 2


class Other:
    def fetch(self) -> int:
        return 3


async def wrong(client: Union[Sync, Quick] = Sync(), maybe: Optional[Sync] = Sync()) -> None:
    client.fetch()  # E: blocking-sleep
    if maybe:
        maybe.fetch()  # E: blocking-sleep


async def right(client: Union[Quick, Other] = Quick(), maybe: Optional[Quick] = Quick()) -> None:
    client.fetch()  # OK
    if maybe is not None:
        maybe.fetch()  # OK


async def other_method(client: Union[Sync, Quick] = Sync()) -> None:
    client.size()  # OK
