"""The application: `uvicorn shop.main:app`."""

import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

from shop.database.engine import async_engine, create_tables
from shop.routers import accounts, documents, health, orders, stock, tutorial
from shop.services.orders import SoldOutError
from shop.settings import settings

logging.basicConfig(level=logging.INFO)


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    """Nothing is served before start-up is over, so it may block."""
    settings.documents.mkdir(exist_ok=True)
    create_tables()
    yield
    await async_engine.dispose()


app = FastAPI(title="shop", lifespan=lifespan)
for router in (health.router, stock.router, orders.router, documents.router, accounts.router, tutorial.router):
    app.include_router(router)


@app.middleware("http")
async def add_duration(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
    started = time.perf_counter()
    response = await call_next(request)
    response.headers["x-duration"] = f"{time.perf_counter() - started:.3f}"
    return response


@app.exception_handler(SoldOutError)
def sold_out(_: Request, error: Exception) -> JSONResponse:
    return JSONResponse({"detail": str(error)}, status_code=409)
