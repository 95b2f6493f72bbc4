from mypy_fastapi_blocking import blocking
from sendgrid.base_interface import _Request

class SendGridAPIClient:
    @blocking("network", instead="httpx.AsyncClient.post")
    def send(self): ...
    client: _Request
