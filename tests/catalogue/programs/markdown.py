# mypy: enable-error-code="blocking-cpu-bulk"
import markdown


async def handler() -> None:
    markdown.markdown("x")  # E: blocking-cpu-bulk
    markdown.Markdown()
