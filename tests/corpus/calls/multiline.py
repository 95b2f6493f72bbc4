"""An expression over several lines is reported where it starts."""

import sqlite3
import time
from dataclasses import dataclass


@dataclass
class Query:
    text: str

    def where(self, text: str) -> "Query":
        return self

    def all(self) -> list[str]:
        time.sleep(1)
        return [self.text]

    def explain(self) -> list[str]:
        return [self.text]


def load(first: int, second: int) -> int:
    time.sleep(first)
    return second


async def wrong() -> None:
    load(  # E: blocking-sleep
        1,
        2,
    )


async def right() -> None:
    Query(
        "select 1",
    ).where(
        "true",
    ).explain()


connection = sqlite3.connect(":memory:", check_same_thread=False)


async def statement() -> None:
    connection.execute(  # E: blocking-database
        """
        select 1
        """,
    )
