"""Calls that ASYNC210 is about: requests, httpx, urllib3, urllib."""

import urllib.request
from urllib import request as url_request
from urllib.request import urlopen

import httpx
import requests
import urllib3

URL = "http://127.0.0.1:9/"


async def with_requests() -> None:
    requests.get(URL)  # E: blocking-network
    requests.options(URL)  # E: blocking-network
    requests.head(URL)  # E: blocking-network
    requests.post(URL)  # E: blocking-network
    requests.put(URL)  # E: blocking-network
    requests.patch(URL)  # E: blocking-network
    requests.delete(URL)  # E: blocking-network
    requests.request("GET", URL)  # E: blocking-network
    print(requests.get(URL))  # E: blocking-network
    print(requests.get(requests.get(URL).url))  # E: blocking-network
    requests.get  # OK
    requests.Session()  # OK


async def with_httpx() -> None:
    httpx.get(URL)  # E: blocking-network
    httpx.options(URL)  # E: blocking-network
    httpx.head(URL)  # E: blocking-network
    httpx.post(URL)  # E: blocking-network
    httpx.put(URL)  # E: blocking-network
    httpx.patch(URL)  # E: blocking-network
    httpx.delete(URL)  # E: blocking-network
    httpx.request("GET", URL)  # E: blocking-network
    with httpx.stream("GET", URL):  # E: blocking-network
        pass
    httpx.Request("GET", URL)  # OK


async def with_urllib3(run: bool = False) -> None:
    if run:
        urllib3.request("GET", URL)  # E: blocking-network
    urllib3.Timeout(1)  # OK


async def with_urllib() -> None:
    urllib.request.urlopen(URL)  # E: blocking-network
    url_request.urlopen(URL)  # E: blocking-network
    urlopen(URL)  # E: blocking-network
    urlopen(URL).read()  # E: blocking-network


async def names_only() -> None:
    def request() -> int:
        return 1

    def open_url() -> int:
        return 1

    request()  # OK
    open_url()  # OK
    table = {"get": 1}
    table.get("not a client")  # OK
