# typed-only: dependencies in Annotated
"""def dependencies run in a thread pool, async ones on the loop."""

import time
from collections.abc import AsyncIterator, Iterator
from typing import Annotated

from fastapi import Depends, FastAPI, Security

app = FastAPI()


class Session:
    def execute(self) -> int:
        time.sleep(0)
        return 1

    def name(self) -> str:
        return "session"


def get_db() -> Iterator[Session]:
    time.sleep(0)  # OK
    session = Session()
    yield session
    session.execute()  # OK


async def get_async_db() -> AsyncIterator[Session]:
    session = Session()
    session.execute()  # E: blocking-sleep
    yield session
    session.execute()  # E: blocking-sleep


def get_user() -> int:
    time.sleep(0)  # OK
    return 1


async def get_token() -> int:
    time.sleep(0)  # E: blocking-sleep
    return 1


class Pagination:
    def __init__(self, page: int = 1) -> None:
        time.sleep(0)  # OK
        self.page = page


class Checker:
    def __call__(self, q: str = "") -> bool:
        time.sleep(0)  # OK
        return True


class AsyncChecker:
    async def __call__(self, q: str = "") -> bool:
        time.sleep(0)  # E: blocking-sleep
        return True


DB = Annotated[Session, Depends(get_db)]


@app.get("/annotated")
async def annotated(db: DB, user: Annotated[int, Depends(get_user)]) -> int:
    db.name()  # OK
    return db.execute()  # E: blocking-sleep


@app.get("/default")
async def default(db: Session = Depends(get_async_db), token: int = Security(get_token)) -> int:
    return db.execute()  # E: blocking-sleep


@app.get("/classes", dependencies=[Depends(Checker()), Depends(AsyncChecker())])
async def classes(page: Annotated[Pagination, Depends()]) -> int:
    return page.page  # OK


@app.get("/sync")
def sync(db: DB) -> int:
    return db.execute()  # OK
