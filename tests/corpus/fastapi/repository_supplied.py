"""Which repository a dependency supplies, where the annotation names the base class."""

# typed-only: without the annotations nothing is supplied

import time
from abc import ABC, abstractmethod
from typing import Annotated, Protocol
from fastapi import Depends, FastAPI

app = FastAPI()


class Repo(ABC):
    @abstractmethod
    def get(self, key: str) -> str: ...


class SqlRepo(Repo):
    def get(self, key: str) -> str:
        time.sleep(1)
        return key


class MemoryRepo(Repo):
    def get(self, key: str) -> str:
        return key


def get_sql() -> Repo:
    return SqlRepo()


def get_memory() -> Repo:
    return MemoryRepo()


async def get_amem() -> Repo:
    return MemoryRepo()


def gen_memory():
    yield MemoryRepo()


MemDep = Annotated[Repo, Depends(get_memory)]


@app.get("/1")
async def r1(repo: Repo = Depends(get_sql)):
    return repo.get("x")  # E: blocking-sleep


@app.get("/2")
async def r2(repo: Repo = Depends(get_memory)):
    return repo.get("x")


@app.get("/3")
async def r3(repo: Annotated[Repo, Depends(get_memory)]):
    return repo.get("x")


@app.get("/4")
async def r4(repo: MemDep):
    return repo.get("x")


@app.get("/5")
async def r5(repo: Annotated[Repo, Depends(get_amem)]):
    return repo.get("x")


@app.get("/6")
async def r6(repo: Repo = Depends(gen_memory)):
    return repo.get("x")


@app.get("/7")
async def r7(repo: Repo = Depends(MemoryRepo)):
    return repo.get("x")


class Service:
    def __init__(self, repo: Repo = Depends(get_memory)) -> None:
        self.repo = repo

    def load(self) -> str:
        return self.repo.get("x")


class SlowService:
    def __init__(self, repo: Repo = Depends(get_sql)) -> None:
        self.repo = repo

    def load(self) -> str:
        return self.repo.get("x")


@app.get("/8")
async def r8(service: Service = Depends()):
    return service.load()


@app.get("/9")
async def r9(service: Annotated[SlowService, Depends()]):
    return service.load()  # E: blocking-sleep


def get_service(repo: Repo = Depends(get_memory)) -> Service:
    return Service(repo)


@app.get("/10")
async def r10(service: Service = Depends(get_service)):
    return service.load()
