# mypy: enable-error-code="blocking-cpu-bulk"
import zstandard


async def handler() -> None:
    zstandard.compress(b"")  # E: blocking-cpu-bulk
    zstandard.ZstdCompressionParameters.from_level
