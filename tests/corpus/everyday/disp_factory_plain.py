"""Which method runs: factory plain."""

import time


class PostgresBackend:
    def execute(self, sql: str) -> None:
        time.sleep(0)


class NullBackend:
    def execute(self, sql: str) -> None:
        pass


BACKENDS = {"postgres": PostgresBackend, "null": NullBackend}


def create(name: str = "postgres"):  # type: ignore[no-untyped-def]
    backend = BACKENDS[name]
    return backend()


def create_null():  # type: ignore[no-untyped-def]
    return NullBackend()


async def main() -> None:
    create().execute("x")  # E: blocking-sleep
    create_null().execute("x")
    backend = create("postgres")
    backend.execute("y")  # E: blocking-sleep
    BACKENDS["null"]().execute("z")
