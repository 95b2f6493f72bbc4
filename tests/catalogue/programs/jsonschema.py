# mypy: enable-error-code="blocking-cpu-bulk"
import jsonschema


async def handler() -> None:
    jsonschema.validate({}, {})  # E: blocking-cpu-bulk
    jsonschema.FormatChecker()
