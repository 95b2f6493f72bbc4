"""Options that data classes and named tuples are given, by position, by name, unknown, and in changed copies."""

import os
import time
from dataclasses import dataclass, replace
from typing import NamedTuple


@dataclass
class Opts:
    remote: bool = False
    name: str = "x"

    def run(self) -> None:
        if self.remote:
            time.sleep(0.01)

    def on(self) -> "Opts":
        return replace(self, remote=True)

    def named(self, name: str) -> "Opts":
        return replace(self, name=name)


@dataclass
class Child(Opts):
    extra: int = 3

    def more(self) -> None:
        if self.extra > 3:
            time.sleep(0.01)


class Pair(NamedTuple):
    remote: bool = False
    name: str = "x"

    def run(self) -> None:
        if self.remote:
            time.sleep(0.01)

    def on(self) -> "Pair":
        return self._replace(remote=True)


def use(options):
    if options.remote:
        time.sleep(0.01)


def changed(options):
    options = replace(options, remote=True)
    options.run()


def unknown() -> bool:
    return bool(os.getpid())


def untyped():
    return os.getpid()


async def data_classes() -> None:
    use(Opts())
    use(Opts(True))  # E: blocking-sleep
    use(Opts(True, "y"))  # E: blocking-sleep
    use(Opts(remote=True))  # E: blocking-sleep
    use(Opts(unknown()))  # E: blocking-sleep
    use(Opts(untyped()))  # E: blocking-sleep
    Opts(True).run()  # E: blocking-sleep
    Opts().run()
    Opts(unknown()).run()  # E: blocking-sleep
    Child().run()
    Child().more()
    Child(True).run()  # E: blocking-sleep
    Child(extra=5).more()  # E: blocking-sleep
    Child(extra=5).run()


async def named_tuples() -> None:
    use(Pair())
    use(Pair(True))  # E: blocking-sleep
    use(Pair(True, "y"))  # E: blocking-sleep
    use(Pair(remote=True))  # E: blocking-sleep
    use(Pair(unknown()))  # E: blocking-sleep
    use(Pair(untyped()))  # E: blocking-sleep
    Pair(True).run()  # E: blocking-sleep
    Pair().run()


async def copies() -> None:
    replace(Opts(), remote=True).run()  # E: blocking-sleep
    replace(Opts(), name="y").run()
    replace(Opts(True), name="y").run()  # E: blocking-sleep
    replace(Opts(True), remote=False).run()
    Opts().on().run()  # E: blocking-sleep
    Opts(True).named("x").run()  # E: blocking-sleep
    Pair().on().run()  # E: blocking-sleep
    Pair()._replace(name="y").run()
    Pair()._replace(remote=True).run()  # E: blocking-sleep
    changed(Opts())  # E: blocking-sleep
