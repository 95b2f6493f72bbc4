"""Routers in a router, in a loop."""

from fastapi import APIRouter

from included.routes import items, users_router
from included.routes.items import make_router

parts = [users_router, items.router]
router = APIRouter(prefix="/first")
for part in parts:
    router.include_router(part)
router.include_router(make_router(), prefix=f"/{'a'}b")
