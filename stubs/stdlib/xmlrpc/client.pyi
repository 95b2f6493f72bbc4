from mypy_fastapi_blocking import blocking

# The methods are made at run time: ServerProxy.x is a _Method, that asks the server when it is called.
class ServerProxy:
    def __getattr__(self, name) -> _Method: ...

class _Method:
    def __getattr__(self, name) -> _Method: ...
    @blocking("network", instead="httpx.AsyncClient.post")
    def __call__(self, *args): ...

class MultiCall:
    @blocking("network", instead="httpx.AsyncClient.post")
    def __call__(self): ...

class Transport:
    @blocking("network", instead="httpx.AsyncClient.post")
    def request(self, host, handler, request_body, verbose=...): ...
    @blocking("network", instead="httpx.AsyncClient.post")
    def single_request(self, host, handler, request_body, verbose=...): ...
