"""The database layer."""

import sqlite3
from collections.abc import Iterator

connection = sqlite3.connect(":memory:", check_same_thread=False)


class UserRepository:
    def __init__(self, connection: sqlite3.Connection = connection) -> None:
        self.connection = connection

    def get(self, user_id: int) -> object:
        return run_query("select ?", user_id)

    def table(self) -> str:
        return "users"


def run_query(statement: str, *args: object) -> object:
    return connection.execute(statement, args).fetchall()


def get_repository() -> Iterator[UserRepository]:
    yield UserRepository()
