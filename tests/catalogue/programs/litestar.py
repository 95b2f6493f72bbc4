import time
from litestar import Controller, Litestar, get, post, websocket
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
