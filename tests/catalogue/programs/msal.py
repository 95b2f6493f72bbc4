import msal

app = msal.ConfidentialClientApplication("x")


async def handler() -> None:
    app.acquire_token_for_client(scopes=["x"])  # E: blocking-network
