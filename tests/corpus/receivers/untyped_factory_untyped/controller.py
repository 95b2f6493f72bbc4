"""What the factories make."""

import time


class Controller:
    def __init__(self, settings):  # type: ignore[no-untyped-def]
        self.settings = settings
        self.backend = Backend(settings)
        self.cache = {}  # type: ignore[var-annotated]

    def process(self, item):  # type: ignore[no-untyped-def]
        return self.backend.store(item)

    def describe(self):  # type: ignore[no-untyped-def]
        return self.settings


class Backend:
    def __init__(self, settings):  # type: ignore[no-untyped-def]
        self.settings = settings

    def store(self, item):  # type: ignore[no-untyped-def]
        time.sleep(1)
        return item

    def name(self):  # type: ignore[no-untyped-def]
        return "backend"
