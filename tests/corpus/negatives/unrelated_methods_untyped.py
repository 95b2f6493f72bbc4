"""A class that has a blocking method is not blocking as a whole."""

import sqlite3
import threading
import time


class Repository:
    def __init__(self):
        self.connection = sqlite3.connect(":memory:", check_same_thread=False)
        self.statements = []

    def add(self, statement):
        self.statements.append(statement)

    def flush(self):
        for statement in self.statements:
            self.connection.execute(statement)

    def __len__(self):
        return len(self.statements)

    @property
    def pending(self):
        return bool(self.statements)


repository = Repository()


class Thread(threading.Thread):
    def run(self):
        time.sleep(0)


async def right():
    repository.add("select 1")  # OK
    len(repository)  # OK
    repository.pending  # OK
    repository.statements.clear()  # OK
    Thread().start()  # OK


async def wrong():
    repository.add("select 1")  # OK
    repository.flush()  # E: blocking-database
    Repository()  # E: blocking-database
