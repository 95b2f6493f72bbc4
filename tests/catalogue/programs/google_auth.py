from google.auth.transport.requests import AuthorizedSession, Request
from google.oauth2.credentials import Credentials


async def handler(credentials: Credentials) -> None:
    credentials.refresh(Request())  # E: blocking-network
    AuthorizedSession(credentials).request("GET", "https://x")  # E: blocking-network
    credentials.to_json()
