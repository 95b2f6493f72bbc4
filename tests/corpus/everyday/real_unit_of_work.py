# typed-only: without its annotations the program says something else
"""As in real code: unit of work."""

from __future__ import annotations

import time
from types import TracebackType


class Repo:
    def __init__(self, session: Session) -> None:
        self.session = session

    def add(self, thing: object) -> None:
        self.session.pending.append(thing)

    def get(self, key: int) -> object:
        return self.session.fetch(key)


class Session:
    def __init__(self) -> None:
        self.pending: list[object] = []

    def fetch(self, key: int) -> object:
        time.sleep(0)
        return key

    def flush(self) -> None:
        time.sleep(0)


class UnitOfWork:
    def __enter__(self) -> UnitOfWork:
        self.session = Session()
        self.repo = Repo(self.session)
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        if kind is None:
            self.commit()

    def commit(self) -> None:
        self.session.flush()


async def main() -> None:
    with UnitOfWork() as uow:  # E: blocking-sleep
        uow.repo.add(1)
        uow.repo.get(1)  # E: blocking-sleep
