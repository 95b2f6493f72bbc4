# mypy: enable-error-code="blocking-cpu-bulk"
from rapidfuzz import fuzz, process


async def handler() -> None:
    process.extract("x", ["y"])  # E: blocking-cpu-bulk
    fuzz.ratio("x", "y")
