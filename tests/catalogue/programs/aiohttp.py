import time
from aiohttp import web
routes = web.RouteTableDef()

@routes.get("/a")
async def a(request: web.Request) -> web.Response:
    time.sleep(1)  # E: blocking-sleep
    return web.Response()

async def b(request: web.Request) -> web.Response:
    time.sleep(1)  # E: blocking-sleep
    return web.Response()

async def start(app: web.Application) -> None:
    time.sleep(1)

@web.middleware
async def mid(request, handler):
    time.sleep(1)  # E: blocking-sleep
    return await handler(request)

app = web.Application(middlewares=[mid])
app.router.add_get("/b", b)
app.add_routes(routes)
app.on_startup.append(start)

class V(web.View):
    async def get(self) -> web.Response:
        time.sleep(1)  # E: blocking-sleep
        return web.Response()
app.router.add_view("/v", V)
