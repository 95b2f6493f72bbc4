from http.client import HTTPResponse

from mypy_fastapi_blocking import blocking

# The response has no type in typeshed.
@blocking("network", instead="httpx.AsyncClient.get")
def urlopen(url, data=..., timeout=..., *, cafile=..., capath=..., cadefault=..., context=...) -> HTTPResponse: ...
@blocking("network", instead="httpx.AsyncClient.stream")
def urlretrieve(url, filename=..., reporthook=..., data=...): ...

class OpenerDirector:
    @blocking("network", instead="httpx.AsyncClient.get")
    def open(self, fullurl, data=..., timeout=...) -> HTTPResponse: ...

# Until 3.13.
class URLopener:
    @blocking("network", instead="httpx.AsyncClient.get")
    def open(self, fullurl, data=...): ...
    @blocking("network", instead="httpx.AsyncClient.get")
    def retrieve(self, url, filename=..., reporthook=..., data=...): ...
