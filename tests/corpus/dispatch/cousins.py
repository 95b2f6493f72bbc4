# typed-only: the classes are named in annotations
"""What a cousin overrides is nobody else's: between two classes only what both may be counts, through several levels and modules."""

import time

from mypy_fastapi_blocking import blocking


class Base:
    def outer(self) -> None:
        self.inner()

    def inner(self) -> None:
        self.hook()

    def hook(self) -> None: ...


class Middle(Base):
    def start(self) -> None:
        self.outer()

    def started_by_super(self) -> None:
        super().outer()


class Below(Middle):
    pass


class Cousin(Base):
    def hook(self) -> None:
        time.sleep(0.01)


class Marked(Base):
    @blocking("network")
    def hook(self) -> None: ...


async def on_the_quiet_side(middle: Middle, below: Below) -> None:
    middle.start()  # OK
    middle.outer()  # OK
    middle.started_by_super()  # OK
    below.start()  # OK
    below.started_by_super()  # OK
    Below().start()  # OK


async def on_the_other(base: Base, cousin: Cousin, marked: Marked) -> None:
    cousin.outer()  # E: blocking-sleep
    marked.outer()  # E: blocking-network
    base.outer()  # E: blocking-network
