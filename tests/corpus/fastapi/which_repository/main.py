"""Which repository a dependency supplies, where the annotation names the base class: what its function returns says it."""

from typing import Annotated
from fastapi import Depends, FastAPI, APIRouter
from corpus.fastapi.which_repository import deps
from corpus.fastapi.which_repository.deps import (
    Service,
    SqlService,
    MemDep,
    SqlDep,
    by_setting,
    gen_memory,
    get_fast_bus,
    get_slow_bus,
    singleton,
)
from corpus.fastapi.which_repository.repos import Repo, Bus, SqlRepo

app = FastAPI()
router = APIRouter()


@router.get("/1")
async def r1(repo: SqlDep):
    return repo.get("x")  # E: blocking-sleep


@router.get("/2")
async def r2(repo: MemDep):
    return repo.get("x")


@router.get("/3")
async def r3(repo: Annotated[Repo, Depends(by_setting)]):
    return repo.get("x")  # E: blocking-sleep


@router.get("/4")
async def r4(repo: Annotated[Repo, Depends(gen_memory)]):
    return repo.get("x")


@router.get("/5")
async def r5(repo: Repo = Depends(deps.agen_memory)):
    return repo.get("x")


@router.get("/6")
async def r6(bus: Bus = Depends(get_slow_bus)):
    bus.emit(1)  # E: blocking-sleep


@router.get("/7")
async def r7(bus: Bus = Depends(get_fast_bus)):
    bus.emit(1)


@router.get("/8")
async def r8(service: Service = Depends()):
    return service.load()


@router.get("/9")
async def r9(service: Annotated[SqlService, Depends()]):
    return service.load()  # E: blocking-sleep


@router.get("/10")
async def r10(repo: deps.MemDep):
    return repo.get("x")


@router.get("/11")
async def r11(repo: Repo = Depends(singleton)):
    return repo.get("x")


@router.get("/12")
async def r12():
    return Service(SqlRepo()).load()  # E: blocking-sleep


@router.get("/13")
async def r13(repo: Repo):
    return repo.get("x")  # E: blocking-sleep


def make_service(repo: MemDep) -> Service:
    return Service(repo)


@router.get("/14")
async def r14(service: Service = Depends(make_service)):
    return service.load()


def use(repo: MemDep) -> str:
    return repo.get("x")


@router.get("/15")
async def r15():
    return use(SqlRepo())  # E: blocking-sleep


@router.get("/16")
def r16(repo: SqlDep):
    return repo.get("x")
