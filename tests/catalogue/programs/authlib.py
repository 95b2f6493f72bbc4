from authlib.integrations.requests_client import OAuth2Session

session = OAuth2Session("x")


async def handler() -> None:
    session.fetch_token("https://x")  # E: blocking-network
    session.get("https://x")  # E: blocking-network
