"""Prefixes come from anywhere."""

from functools import lru_cache

PREFIX = "/api"


class Settings:
    version: str = f"{PREFIX}/v1"
    legacy = PREFIX + "/legacy"


@lru_cache
def get_settings() -> Settings:
    return Settings()


settings = Settings()
