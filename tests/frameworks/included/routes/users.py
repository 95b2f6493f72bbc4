"""A router with a prefix of its own."""

import time

from fastapi import APIRouter

router = APIRouter(prefix="/users")
admin = APIRouter()


@router.get("/{user_id}")
async def read_user(user_id: int) -> None:
    time.sleep(0)


@router.api_route("/", methods=["POST"])
async def all_users() -> None:
    time.sleep(0)


@admin.delete("/{user_id}")
async def delete_user(user_id: int) -> None:
    time.sleep(0)


router.include_router(admin, prefix="/admin")
