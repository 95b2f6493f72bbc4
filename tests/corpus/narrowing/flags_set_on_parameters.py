"""Flags that functions set on the objects that they are given, by methods of others and in loops."""

import asyncio
import time
from typing import Any


class Settings:
    def __init__(self, data: dict[str, Any] | None = None, strict: bool = False) -> None:
        self._data = data
        self.strict = strict
        self._version = 0

    def load(self) -> dict[str, Any]:
        if self._data is None:
            time.sleep(0.01)
            self._data = {}
        return self._data

    def invalidate(self) -> None:
        self._data = None

    def check(self) -> None:
        if self.strict:
            time.sleep(0.01)

    def bump(self) -> None:
        self._version += 1

    def sync(self) -> None:
        if self._version:
            time.sleep(0.01)


class Admin:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def harden(self) -> None:
        self.settings.strict = True


class Watcher:
    active = False
    failures = 0

    def start(self) -> "Watcher":
        self.active = True
        return self

    def poll(self) -> None:
        if not self.active:
            return
        time.sleep(0.01)

    def fail(self) -> None:
        self.failures += 1
        if self.failures > 3:
            time.sleep(0.01)


def hardened(s: Settings) -> Settings:
    s.strict = True
    return s


async def main() -> None:
    Settings().load()  # E: blocking-sleep
    s = Settings({})
    s.invalidate()
    s.load()  # E: blocking-sleep
    a = Settings({})
    Admin(a).harden()
    a.check()  # E: blocking-sleep
    v = Settings({})
    v.bump()
    v.sync()  # E: blocking-sleep
    hardened(Settings()).check()  # E: blocking-sleep
    Watcher().start().poll()  # E: blocking-sleep
    w = Watcher()
    for _ in range(5):
        w.fail()  # E: blocking-sleep
    await asyncio.to_thread(Settings().load)
