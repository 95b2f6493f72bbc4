# mypy: enable-error-code="blocking-cpu-bulk"
import chardet


async def handler() -> None:
    chardet.detect(b"")  # E: blocking-cpu-bulk
    chardet.UniversalDetector()
