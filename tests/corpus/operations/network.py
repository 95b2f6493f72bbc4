"""Network clients of the standard library, requests and httpx."""

import http.client
import urllib.request

import httpx
import requests

session = requests.Session()
client = httpx.Client()


def download(url: str = "http://127.0.0.1:9/") -> bytes:
    with urllib.request.urlopen(url) as response:
        return bytes(response.read())


class Api:
    def __init__(self) -> None:
        self.session = requests.Session()
        self.client = httpx.AsyncClient()

    def fetch(self) -> object:
        return self.session.get("http://127.0.0.1:9/")

    async def afetch(self) -> object:
        return await self.client.get("http://127.0.0.1:9/")  # OK


async def wrong() -> None:
    requests.get("http://127.0.0.1:9/")  # E: blocking-network
    requests.request("GET", "http://127.0.0.1:9/")  # E: blocking-network
    session.post("http://127.0.0.1:9/", json={})  # E: blocking-network
    requests.Session().get("http://127.0.0.1:9/")  # E: blocking-network
    httpx.get("http://127.0.0.1:9/")  # E: blocking-network
    client.get("http://127.0.0.1:9/")  # E: blocking-network
    Api().fetch()  # E: blocking-network
    download()  # E: blocking-network
    http.client.HTTPConnection("127.0.0.1", 9).getresponse()  # E: blocking-network


async def context() -> None:
    with requests.Session() as own:
        own.get("http://127.0.0.1:9/")  # E: blocking-network
        own.headers.update({"a": "b"})  # OK
    with httpx.Client() as other:
        other.post("http://127.0.0.1:9/")  # E: blocking-network


async def right() -> None:
    requests.Session()  # OK
    httpx.Client()  # OK
    session.headers.update({"a": "b"})  # OK
    async with httpx.AsyncClient() as asynchronous:  # OK
        print(asynchronous.headers)  # OK
    requests.Request("GET", "http://127.0.0.1:9/")  # OK
    httpx.URL("http://127.0.0.1:9/")  # OK
    requests.codes.ok  # OK


async def response_methods(response: requests.Response = requests.Response()) -> None:
    response.status_code  # OK
    response.headers.get("a")  # OK
