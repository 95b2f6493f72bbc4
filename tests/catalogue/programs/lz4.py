# mypy: enable-error-code="blocking-cpu-bulk"
import lz4.frame


async def handler() -> None:
    lz4.frame.compress(b"")  # E: blocking-cpu-bulk
    lz4.frame.LZ4FrameCompressor
