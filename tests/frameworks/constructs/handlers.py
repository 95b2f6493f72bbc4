"""Exception handlers and middleware."""

from collections.abc import Awaitable, Callable

from fastapi import FastAPI, Request, Response
from fastapi.responses import PlainTextResponse
from probe import block
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

Next = Callable[[Request], Awaitable[Response]]


async def dispatched(request: Request, call_next: Next) -> Response:
    block()  # E
    return await call_next(request)


class Listed:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        block()  # E
        await self.app(scope, receive, send)


async def broken(request: Request, exc: Exception) -> Response:
    block()  # E
    return PlainTextResponse("")


app = FastAPI(middleware=[Middleware(Listed)], exception_handlers={ZeroDivisionError: broken})
app.add_middleware(BaseHTTPMiddleware, dispatch=dispatched)


@app.middleware("http")
async def decorated(request: Request, call_next: Next) -> Response:
    block()  # E
    return await call_next(request)


class Based(BaseHTTPMiddleware):
    async def dispatch(self, request: Request, call_next: Next) -> Response:
        block()  # E
        return await call_next(request)


class Pure:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        block()  # E
        await self.app(scope, receive, send)


app.add_middleware(Based)
app.add_middleware(Pure)


@app.exception_handler(ValueError)
def sync_handler(request: Request, exc: Exception) -> Response:
    block()
    return PlainTextResponse("")


@app.exception_handler(KeyError)
async def async_handler(request: Request, exc: Exception) -> Response:
    block()  # E
    return PlainTextResponse("")


@app.get("/value")
async def value() -> None:
    raise ValueError


@app.get("/key")
async def key() -> None:
    raise KeyError


@app.get("/zero")
async def zero() -> None:
    raise ZeroDivisionError


REQUESTS = [("GET", "/value"), ("GET", "/key"), ("GET", "/zero")]
