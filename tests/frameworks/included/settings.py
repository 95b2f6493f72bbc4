"""Prefixes come from anywhere."""

from dataclasses import dataclass
from functools import lru_cache

PREFIX = "/api"


class Settings:
    version: str = f"{PREFIX}/v1"
    legacy = PREFIX + "/legacy"


@dataclass
class Place:
    base: str = "/default/place"


class Held:
    def __init__(self, base: str = "/held") -> None:
        self.base = f"{base}/own"


@lru_cache
def get_settings() -> Settings:
    return Settings()


settings = Settings()
given, by_default = Place(base="/given/place"), Place()
held, held_by_default = Held("/kept"), Held()
