# mypy: enable-error-code="blocking-cpu-bulk"
import xmltodict


async def handler() -> None:
    xmltodict.parse("<x/>")  # E: blocking-cpu-bulk
