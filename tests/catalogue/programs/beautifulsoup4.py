# mypy: enable-error-code="blocking-cpu-bulk"
from bs4 import BeautifulSoup


async def handler() -> None:
    soup = BeautifulSoup("<p>x</p>", "html.parser")  # E: blocking-cpu-bulk
    soup.title
