"""Which method runs: self type."""

from __future__ import annotations

import time


class Query:
    def where(self, text: str) -> Query:
        return self

    def limit(self, n: int) -> Query:
        return self

    def all(self) -> list[int]:
        time.sleep(0)
        return []

    def sql(self) -> str:
        return ""


class MemoryQuery(Query):
    def all(self) -> list[int]:
        return []


def active(query: Query) -> Query:
    return query.where("active")


async def main() -> None:
    Query().where("a").limit(3).all()  # E: blocking-sleep
    Query().where("a").limit(3).sql()
    active(Query()).all()  # E: blocking-sleep
    query = Query()
    query = query.where("b")
    if query:
        query = query.limit(1)
    print(query.all())  # E: blocking-sleep
    print(MemoryQuery().all())
