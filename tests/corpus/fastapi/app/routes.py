"""The routes."""

from fastapi import APIRouter, Depends, FastAPI
from fastapi.concurrency import run_in_threadpool

from corpus.fastapi.app.services import UserService, get_service

router = APIRouter(prefix="/users")


@router.get("/wrong/{user_id}")
async def wrong(user_id: int, service: UserService = Depends(get_service)) -> object:
    service.describe()  # OK
    return str(service.load(user_id))  # E: blocking-database


@router.get("/right/{user_id}")
async def right(user_id: int, service: UserService = Depends(get_service)) -> object:
    return str(await run_in_threadpool(service.load, user_id))  # OK


@router.get("/threads/{user_id}")
def threads(user_id: int, service: UserService = Depends(get_service)) -> object:
    return str(service.load(user_id))  # OK


app = FastAPI()
app.include_router(router)
