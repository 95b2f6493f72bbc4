# mypy: enable-error-code="blocking-cpu-bulk"
import html2text


async def handler() -> None:
    html2text.html2text("<p>x</p>")  # E: blocking-cpu-bulk
    html2text.HTML2Text()
