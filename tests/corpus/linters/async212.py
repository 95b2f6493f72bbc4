"""Calls that ASYNC212 is about: methods of httpx.Client."""

import httpx

URL = "http://127.0.0.1:9/"
global_client = httpx.Client()


async def methods() -> None:
    client = httpx.Client()  # OK
    client.get(URL)  # E: blocking-network
    client.head(URL)  # E: blocking-network
    client.options(URL)  # E: blocking-network
    client.post(URL)  # E: blocking-network
    client.put(URL)  # E: blocking-network
    client.patch(URL)  # E: blocking-network
    client.delete(URL)  # E: blocking-network
    client.request("GET", URL)  # E: blocking-network
    with client.stream("GET", URL):  # E: blocking-network
        pass
    client.send(client.build_request("GET", URL))  # E: blocking-network
    client.build_request("GET", URL)  # OK
    client.is_closed  # OK


async def module_global() -> None:
    global_client.request("GET", URL)  # E: blocking-network
    global_client.headers  # OK


def sync() -> None:
    global_client.request("GET", URL)  # OK


async def annotated_local() -> None:
    client: httpx.Client = httpx.Client()
    client.request("GET", URL)  # E: blocking-network


async def asynchronous() -> None:
    async with httpx.AsyncClient() as client:  # OK
        client.build_request("GET", URL)  # OK
