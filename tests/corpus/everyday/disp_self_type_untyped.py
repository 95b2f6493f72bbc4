"""Which method runs: self type."""

from __future__ import annotations

import time


class Query:
    def where(self, text):
        return self

    def limit(self, n):
        return self

    def all(self):
        time.sleep(0)
        return []

    def sql(self):
        return ""


class MemoryQuery(Query):
    def all(self):
        return []


def active(query):
    return query.where("active")


async def main():
    Query().where("a").limit(3).all()  # E: blocking-sleep
    Query().where("a").limit(3).sql()
    active(Query()).all()  # E: blocking-sleep
    query = Query()
    query = query.where("b")
    if query:
        query = query.limit(1)
    print(query.all())  # E: blocking-sleep
    print(MemoryQuery().all())
