# mypy: enable-error-code="blocking-cpu-bulk"
from jose import jwt


async def handler() -> None:
    jwt.decode("x", "key")  # E: blocking-cpu-bulk
    jwt.get_unverified_header("x")
