"""An expression over several lines is reported where it starts."""

import sqlite3
import time
from dataclasses import dataclass


@dataclass
class Query:
    text: str

    def where(self, text):
        return self

    def all(self):
        time.sleep(1)
        return [self.text]

    def explain(self):
        return [self.text]


def load(first, second):
    time.sleep(first)
    return second


async def wrong():
    load(  # E: blocking-sleep
        1,
        2,
    )


async def right():
    Query(
        "select 1",
    ).where(
        "true",
    ).explain()


connection = sqlite3.connect(":memory:", check_same_thread=False)


async def statement():
    connection.execute(  # E: blocking-database
        """
        select 1
        """,
    )
