from mypy_fastapi_blocking import blocking
from urllib3.connectionpool import HTTPConnectionPool as HTTPConnectionPool, HTTPSConnectionPool as HTTPSConnectionPool, connection_from_url as connection_from_url
from urllib3.poolmanager import PoolManager as PoolManager, ProxyManager as ProxyManager, proxy_from_url as proxy_from_url
from urllib3.response import HTTPResponse as HTTPResponse, BaseHTTPResponse as BaseHTTPResponse

@blocking("network", instead="httpx.AsyncClient.request")
def request() -> BaseHTTPResponse: ...
