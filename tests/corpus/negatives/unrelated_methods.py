"""A class that has a blocking method is not blocking as a whole."""

import sqlite3
import threading
import time


class Repository:
    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:", check_same_thread=False)
        self.statements: list[str] = []

    def add(self, statement: str) -> None:
        self.statements.append(statement)

    def flush(self) -> None:
        for statement in self.statements:
            self.connection.execute(statement)

    def __len__(self) -> int:
        return len(self.statements)

    @property
    def pending(self) -> bool:
        return bool(self.statements)


repository = Repository()


class Thread(threading.Thread):
    def run(self) -> None:
        time.sleep(0)


async def right() -> None:
    repository.add("select 1")  # OK
    len(repository)  # OK
    repository.pending  # OK
    repository.statements.clear()  # OK
    Thread().start()  # OK


async def wrong() -> None:
    repository.add("select 1")  # OK
    repository.flush()  # E: blocking-database
    Repository()  # E: blocking-database
