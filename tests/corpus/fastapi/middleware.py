# typed-only: FastAPI injects the request by annotation
"""Middleware, exception handlers, class-based endpoints and pure ASGI."""

import time
from collections.abc import Awaitable, Callable
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response
from starlette.endpoints import HTTPEndpoint
from starlette.middleware.base import BaseHTTPMiddleware

app = FastAPI()


class Problem(Exception):
    pass


class SyncProblem(Exception):
    pass


def audit(request: Request) -> None:
    time.sleep(0)


@app.middleware("http")
async def timing(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
    audit(request)  # E: blocking-sleep
    return await call_next(request)  # OK


class Auth(BaseHTTPMiddleware):
    async def dispatch(self, request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
        time.sleep(0)  # E: blocking-sleep
        return await call_next(request)  # OK


class Pure:
    def __init__(self, app: Any) -> None:
        self.app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        time.sleep(0)  # E: blocking-sleep
        await self.app(scope, receive, send)  # OK


app.add_middleware(Auth)
app.add_middleware(Pure)


@app.exception_handler(Problem)
async def on_problem(request: Request, error: Exception) -> JSONResponse:
    time.sleep(0)  # E: blocking-sleep
    return JSONResponse({})


@app.exception_handler(SyncProblem)
def on_sync_problem(request: Request, error: Exception) -> JSONResponse:
    time.sleep(0)  # OK
    return JSONResponse({})


@app.get("/problem")
async def problem() -> None:
    raise Problem


class Endpoint(HTTPEndpoint):
    async def get(self, request: Request) -> Response:
        time.sleep(0)  # E: blocking-sleep
        return Response()

    def post(self, request: Request) -> Response:
        time.sleep(0)  # OK
        return Response()


app.add_route("/endpoint", Endpoint)  # type: ignore[arg-type]
