"""Operations that are not written as calls: descriptor."""

from __future__ import annotations

import time
from typing import Any


class Setting:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner = None):
        time.sleep(0)
        return "value"

    def __set__(self, instance, value):
        time.sleep(0)

    def __delete__(self, instance):
        time.sleep(0)


class CachedSetting:
    def __get__(self, instance, owner = None):
        return "value"

    def __set__(self, instance, value):
        instance.__dict__["cached"] = value


class Config:
    host = Setting()
    port = CachedSetting()


async def load():
    config = Config()
    print(config.host)  # E: blocking-sleep
    config.host = "x"  # E: blocking-sleep
    del config.host  # E: blocking-sleep
    print(config.port)
    config.port = "8"
    print(Config.host)  # E: blocking-sleep
