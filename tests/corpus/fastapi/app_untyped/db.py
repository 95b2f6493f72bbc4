"""The database layer."""

import sqlite3
from collections.abc import Iterator

connection = sqlite3.connect(":memory:", check_same_thread=False)


class UserRepository:
    def __init__(self, connection = connection):
        self.connection = connection

    def get(self, user_id):
        return run_query("select ?", user_id)

    def table(self):
        return "users"


def run_query(statement, *args):
    return connection.execute(statement, args).fetchall()


def get_repository():
    yield UserRepository()
