from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu-bulk")
def markdown() -> str: ...
@blocking("file")
def markdownFromFile(): ...

class Markdown:
    @blocking("cpu-bulk")
    def convert(self) -> str: ...
    @blocking("file")
    def convertFile(self) -> Any: ...
