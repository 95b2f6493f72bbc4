"""Every way of registering a route."""

from fastapi import APIRouter, FastAPI, Request, WebSocket
from fastapi.responses import PlainTextResponse
from probe import block
from starlette.endpoints import HTTPEndpoint, WebSocketEndpoint
from starlette.routing import Mount, Route, WebSocketRoute

app = FastAPI()
router = APIRouter(prefix="/router")


@app.get("/sync")
def sync_route() -> int:
    return block()


@app.get("/async")
async def async_route() -> int:
    return block()  # E


@app.put("/put")
async def put_route() -> int:
    return block()  # E


@app.post("/post")
async def post_route() -> int:
    return block()  # E


@app.patch("/patch")
async def patch_route() -> int:
    return block()  # E


@app.delete("/delete")
async def delete_route() -> int:
    return block()  # E


@app.api_route("/several", methods=["GET", "POST"])
async def api_route() -> int:
    return block()  # E


@router.get("/sync")
def sync_router() -> int:
    return block()


@router.get("/async")
async def async_router() -> int:
    return block()  # E


def added_sync() -> int:
    return block()


async def added_async() -> int:
    return block()  # E


app.add_api_route("/added/sync", added_sync)
app.add_api_route("/added/async", added_async)


async def called() -> int:
    return block()  # E


app.get("/called")(called)


def path() -> str:
    return "/computed"


@router.get(path())
async def computed() -> int:
    return block()  # E


class Views:
    def sync_view(self) -> int:
        return block()

    async def async_view(self) -> int:
        return block()  # E


views = Views()
app.add_api_route("/views/sync", views.sync_view)
app.add_api_route("/views/async", views.async_view)


class Own(APIRouter):
    pass


own = Own(prefix="/own")


@own.get("/async")
async def own_route() -> int:
    return block()  # E


def make() -> APIRouter:
    made = APIRouter(prefix="/made")

    @made.get("/sync")
    def inner_sync() -> int:
        return block()

    @made.get("/async")
    async def inner_async() -> int:
        return block()  # E

    return made


@app.websocket("/socket")
async def socket(websocket: WebSocket) -> None:
    await websocket.accept()
    block()  # E
    await websocket.close()


class SyncPage(HTTPEndpoint):
    def get(self, request: Request) -> PlainTextResponse:
        return PlainTextResponse(str(block()))


class AsyncPage(HTTPEndpoint):
    async def get(self, request: Request) -> PlainTextResponse:
        return PlainTextResponse(str(block()))  # E


class Socket(WebSocketEndpoint):
    async def on_connect(self, websocket: WebSocket) -> None:
        await websocket.accept()
        block()  # E
        await websocket.close()


def page(request: Request) -> PlainTextResponse:
    return PlainTextResponse(str(block()))


async def async_page(request: Request) -> PlainTextResponse:
    return PlainTextResponse(str(block()))  # E


app.include_router(router)
app.include_router(own)
app.include_router(make())
app.mount("/page", Mount("", routes=[Route("/sync", page), Route("/async", async_page)]))
app.router.routes.extend([Route("/class/sync", SyncPage), Route("/class/async", AsyncPage), WebSocketRoute("/class/socket", Socket)])

REQUESTS = [
    *[
        ("GET", f"{prefix}/{how}")
        for prefix in ("", "/router", "/added", "/views", "/made", "/page", "/class")
        for how in ("sync", "async")
    ],
    *[("GET", path) for path in ("/several", "/called", "/router/computed", "/own/async")],
    *[(method.upper(), f"/{method}") for method in ("put", "post", "patch", "delete")],
    *[("WEBSOCKET", path) for path in ("/socket", "/class/socket")],
]
