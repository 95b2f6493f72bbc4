from mypy_fastapi_blocking import blocking
from requests.sessions import Session

class AuthorizedSession(Session):
    @blocking("network", instead="httpx.AsyncClient.request")
    def request(self): ...

class Request:
    @blocking("network")
    def __call__(self, *args, **kwargs): ...
