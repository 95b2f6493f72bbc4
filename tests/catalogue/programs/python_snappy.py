# mypy: enable-error-code="blocking-cpu-bulk"
import snappy


async def handler() -> None:
    snappy.compress(b"")  # E: blocking-cpu-bulk
    snappy.StreamCompressor()
