# typed-only: the abstract type is an annotation
"""The wiring imports the implementations; so do the routes."""

from fastapi import Depends, FastAPI

from corpus.dispatch.abc_repository.ports import Clock, UserRepository
from corpus.dispatch.abc_repository.service import Service
from corpus.dispatch.abc_repository.sql import MemoryUserRepository, SqlUserRepository, SystemClock

app = FastAPI()


def get_users() -> UserRepository:
    return SqlUserRepository()


def get_clock() -> Clock:
    return SystemClock()


@app.get("/wrong/{user_id}")
async def wrong(user_id: int, users: UserRepository = Depends(get_users)) -> object:
    return users.get(user_id)  # E: blocking-database


@app.get("/right")
async def right(users: UserRepository = Depends(get_users), clock: Clock = Depends(get_clock)) -> str:
    clock.now()  # OK
    return users.name()  # OK


@app.get("/exact")
async def exact() -> object:
    SqlUserRepository().get(1)  # E: blocking-database
    return MemoryUserRepository().get(1)  # OK


@app.get("/service")
async def service() -> str:
    made = Service(SqlUserRepository(), SystemClock())
    made.at()  # OK
    return made.title()  # OK
