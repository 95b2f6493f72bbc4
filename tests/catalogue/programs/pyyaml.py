# mypy: enable-error-code="blocking-cpu-bulk"
import yaml


async def handler() -> None:
    yaml.safe_load("a: 1")  # E: blocking-cpu-bulk
