import time

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route


async def homepage(request: Request) -> PlainTextResponse:
    time.sleep(1)  # E: blocking-sleep
    await run_in_threadpool(time.sleep, 1)  # OK
    return PlainTextResponse("x")


def in_a_thread(request: Request) -> PlainTextResponse:
    time.sleep(1)
    return PlainTextResponse("x")


routes = [Route("/", homepage), Route("/thread", in_a_thread)]
