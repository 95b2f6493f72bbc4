"""The implementation that blocks."""

import sqlite3
import time

from corpus.dispatch.abc_repository.ports import Clock, UserRepository

connection = sqlite3.connect(":memory:", check_same_thread=False)


class SqlUserRepository(UserRepository):
    def get(self, user_id: int) -> object:
        return connection.execute("select ?", (user_id,)).fetchone()

    def name(self) -> str:
        return "sql"


class MemoryUserRepository(UserRepository):
    def get(self, user_id: int) -> object:
        return user_id

    def name(self) -> str:
        return "memory"


class SystemClock(Clock):
    def now(self) -> float:
        return time.time()
