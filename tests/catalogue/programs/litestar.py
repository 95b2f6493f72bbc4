import time
from typing import Any, Iterator
from litestar import Controller, Litestar, Router, get, post, websocket
from litestar.di import Provide

@get("/a")
async def a() -> None:
    time.sleep(1)  # E: blocking-sleep

@get("/b", sync_to_thread=True)
def b() -> None:
    time.sleep(1)

@get("/c", sync_to_thread=False)
def c() -> None:
    time.sleep(1)  # E: blocking-sleep

@post(path="/d")
def d() -> None:
    time.sleep(1)  # E: blocking-sleep

class C(Controller):
    path = "/x"
    @get()
    async def e(self) -> None:
        time.sleep(1)  # E: blocking-sleep

def dep() -> int:
    time.sleep(1)
    return 1

async def start() -> None:
    time.sleep(1)

app = Litestar([a, b, c, d, C], dependencies={"dep": Provide(dep, sync_to_thread=True)}, on_startup=[start])

def yields() -> Iterator[int]:
    time.sleep(1)  # E: blocking-sleep
    yield 1

def in_router() -> Iterator[int]:
    time.sleep(1)  # E: blocking-sleep
    yield 1

def bare() -> int:
    time.sleep(1)  # E: blocking-sleep
    return 1

def in_thread() -> int:
    time.sleep(1)  # OK
    return 1

def on_error(request: Any, error: Exception) -> Any:
    time.sleep(1)  # E: blocking-sleep

def on_error_of_router(request: Any, error: Exception) -> Any:
    time.sleep(1)  # E: blocking-sleep

def before(request: Any) -> None:
    time.sleep(1)  # OK

def guard(connection: Any, handler: Any) -> None:
    time.sleep(1)  # OK

@get(
    "/f",
    dependencies={"a": Provide(yields), "b": bare, "c": Provide(in_thread, sync_to_thread=True)},
    exception_handlers={KeyError: on_error},
    before_request=before,
    guards=[guard],
)
async def f(a: int, b: int, c: int) -> int:
    return a + b + c

@websocket("/w", exception_handlers={KeyError: on_error})
async def w(socket: Any) -> None:
    time.sleep(1)  # E: blocking-sleep

router = Router("/r", route_handlers=[f], dependencies={"a": Provide(in_router)}, exception_handlers={ValueError: on_error_of_router})
