# no-run: opens connections
"""Calls that ASYNC211 and ASYNC212 are about: urllib3 pools."""

import urllib3
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager, ProxyManager

URL = "http://127.0.0.1:9/"
pool = urllib3.PoolManager()


async def pools():
    own = PoolManager()  # OK
    own.request("GET", URL)  # E: blocking-network
    own.request("POST", URL)  # E: blocking-network
    own.request("OPTIONS", URL)  # E: blocking-network
    own.urlopen("GET", URL)  # E: blocking-network
    pool.request("PUT", URL)  # E: blocking-network
    proxy = ProxyManager("http://127.0.0.1:9")  # OK
    proxy.request("DELETE", URL)  # E: blocking-network
    plain = HTTPConnectionPool("127.0.0.1")  # OK
    plain.request("GET", "/")  # E: blocking-network
    secure = HTTPSConnectionPool("127.0.0.1")  # OK
    secure.urlopen("GET", "/")  # E: blocking-network


def sync():
    pool.request("GET", URL)  # OK
