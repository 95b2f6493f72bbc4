"""Operations that are not written as calls: descriptor."""

from __future__ import annotations

import time
from typing import Any


class Setting:
    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type | None = None) -> str:
        time.sleep(0)
        return "value"

    def __set__(self, instance: Any, value: str) -> None:
        time.sleep(0)

    def __delete__(self, instance: Any) -> None:
        time.sleep(0)


class CachedSetting:
    def __get__(self, instance: Any, owner: type | None = None) -> str:
        return "value"

    def __set__(self, instance: Any, value: str) -> None:
        instance.__dict__["cached"] = value


class Config:
    host = Setting()
    port = CachedSetting()


async def load() -> None:
    config = Config()
    print(config.host)  # E: blocking-sleep
    config.host = "x"  # E: blocking-sleep
    del config.host  # E: blocking-sleep
    print(config.port)
    config.port = "8"
    print(Config.host)  # E: blocking-sleep
