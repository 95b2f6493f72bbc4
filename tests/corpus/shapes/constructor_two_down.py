"""A constructor that does I/O two hops down."""

from pathlib import Path


class Config:
    def __init__(self, path: str) -> None:
        self.values = self._read(path)

    def _read(self, path: str) -> str:
        return _read_file(path)


def _read_file(path: str) -> str:
    return Path(path).read_text()


class Settings:
    def __init__(self) -> None:
        self.config = Config("/dev/null")


class LazySettings:
    def __init__(self) -> None:
        self._config = None

    @property
    def config(self) -> Config:
        return Config("/dev/null")


def get_settings() -> Settings:
    return Settings()


def get_lazy() -> LazySettings:
    return LazySettings()


async def wrong() -> None:
    Settings()  # E: blocking-file
    get_settings()  # E: blocking-file
    get_lazy().config  # E: blocking-file


async def right() -> None:
    LazySettings()  # OK
    get_lazy()  # OK
