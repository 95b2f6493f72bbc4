"""Which method runs: repository."""

from fastapi import Depends, FastAPI

from corpus.everyday.disp_repository.adapters import FixedClock, MailNotifier, SqlUserRepository
from corpus.everyday.disp_repository.ports import UserRepository
from corpus.everyday.disp_repository.service import UserService

app = FastAPI()


def get_repository() -> UserRepository:
    return SqlUserRepository()


def get_service() -> UserService:
    return UserService(SqlUserRepository(), MailNotifier(), FixedClock())


@app.get("/users")
async def users(repository: UserRepository = Depends(get_repository)) -> list[str]:
    return repository.find_all([1])  # E: blocking-sleep


@app.get("/rename")
async def rename(service: UserService = Depends(get_service)) -> str:
    return service.rename(1)  # E: blocking-sleep


@app.get("/stamp")
async def stamp(service: UserService = Depends(get_service)) -> float:
    return service.stamp()


@app.get("/sync")
def rename_sync(service: UserService = Depends(get_service)) -> str:
    return service.rename(1)
