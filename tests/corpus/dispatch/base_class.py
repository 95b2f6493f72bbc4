# typed-only: the base class is named in annotations
"""Calls through a base class enter the overrides that the module can see; the exact class only its own."""

import time
from typing import Final, final


class Notifier:
    def send(self) -> int:
        return 0

    def name(self) -> str:
        return "notifier"


class Mail(Notifier):
    def send(self) -> int:
        time.sleep(0)
        return 1


class Log(Notifier):
    def send(self) -> int:
        return 2


class Quiet:
    def send(self) -> int:
        return 0


class Quieter(Quiet):
    def send(self) -> int:
        return 1


@final
class Sealed(Notifier):
    def send(self) -> int:
        return 3


DEFAULT: Final = Log()
EXACT: Final = Notifier()


def notify(notifier: Notifier) -> int:
    return notifier.send()


async def wrong(notifier: Notifier = Mail()) -> None:
    notifier.send()  # E: blocking-sleep
    notify(notifier)  # E: blocking-sleep
    Mail().send()  # E: blocking-sleep


async def right(quiet: Quiet = Quieter(), log: Log = Log(), sealed: Sealed = Sealed()) -> None:
    quiet.send()  # OK
    log.send()  # OK
    sealed.send()  # OK
    DEFAULT.send()  # OK
    EXACT.send()  # OK
    local = Notifier()
    local.send()  # OK
    Notifier().send()  # OK
    Log().send()  # OK


async def names(notifier: Notifier = Mail()) -> None:
    notifier.name()  # OK
