# mypy: enable-error-code="blocking-cpu-bulk"
from langchain_text_splitters import RecursiveCharacterTextSplitter

splitter = RecursiveCharacterTextSplitter()


async def handler() -> None:
    splitter.split_text("x")  # E: blocking-cpu-bulk
