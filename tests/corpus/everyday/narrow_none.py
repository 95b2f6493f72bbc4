# typed-only: without its annotations the program says something else
"""Narrowing: none."""

import time


class Client:
    def ping(self) -> bool:
        time.sleep(0)
        return True


class App:
    client: Client | None = None
    other: None = None

    def connect(self) -> None:
        self.client = Client()


async def main() -> None:
    app = App()
    app.connect()
    if app.client is not None:
        app.client.ping()  # E: blocking-sleep
    if app.client is None:
        return
    app.client.ping()  # E: blocking-sleep
    client = app.client if app.client else None
    if client:
        client.ping()  # E: blocking-sleep


async def early(client: Client | None = None) -> None:
    if not client:
        return
    client.ping()  # E: blocking-sleep


async def optional() -> None:
    client: Client | None = None
    if client is not None:
        client.ping()
    await early(Client())
