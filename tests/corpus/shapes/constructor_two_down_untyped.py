"""A constructor that does I/O two hops down."""

from pathlib import Path


class Config:
    def __init__(self, path):
        self.values = self._read(path)

    def _read(self, path):
        return _read_file(path)


def _read_file(path):
    return Path(path).read_text()


class Settings:
    def __init__(self):
        self.config = Config("/dev/null")


class LazySettings:
    def __init__(self):
        self._config = None

    @property
    def config(self):
        return Config("/dev/null")


def get_settings():
    return Settings()


def get_lazy():
    return LazySettings()


async def wrong():
    Settings()  # E: blocking-file
    get_settings()  # E: blocking-file
    get_lazy().config  # E: blocking-file


async def right():
    LazySettings()  # OK
    get_lazy()  # OK
