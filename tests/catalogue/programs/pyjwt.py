import jwt

keys = jwt.PyJWKClient("https://x")


async def handler() -> None:
    keys.get_signing_key_from_jwt("x")  # E: blocking-network
    jwt.get_unverified_header("x")
