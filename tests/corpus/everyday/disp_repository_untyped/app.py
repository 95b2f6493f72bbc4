"""Which method runs: repository."""

from fastapi import Depends, FastAPI

from corpus.everyday.disp_repository_untyped.adapters import FixedClock, MailNotifier, SqlUserRepository
from corpus.everyday.disp_repository_untyped.ports import UserRepository
from corpus.everyday.disp_repository_untyped.service import UserService

app = FastAPI()


def get_repository():
    return SqlUserRepository()


def get_service():
    return UserService(SqlUserRepository(), MailNotifier(), FixedClock())


@app.get("/users")
async def users(repository = Depends(get_repository)):
    return repository.find_all([1])  # E: blocking-sleep


@app.get("/rename")
async def rename(service = Depends(get_service)):
    return service.rename(1)  # E: blocking-sleep


@app.get("/stamp")
async def stamp(service = Depends(get_service)):
    return service.stamp()


@app.get("/sync")
def rename_sync(service = Depends(get_service)):
    return service.rename(1)
