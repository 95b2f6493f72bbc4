# mypy: enable-error-code="blocking-cpu-bulk"
import brotli


async def handler() -> None:
    brotli.compress(b"")  # E: blocking-cpu-bulk
    brotli.MODE_TEXT
