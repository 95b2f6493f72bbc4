from mypy_fastapi_blocking import blocking, nonblocking
from requests.sessions import Session

class OAuth1Session(Session):
    @blocking("network")
    def fetch_request_token(self): ...
    @blocking("network")
    def fetch_access_token(self): ...
    @nonblocking
    def create_authorization_url(self): ...
