from typing import Any

from mypy_fastapi_blocking import blocking

class ResponseStreamManager:
    @blocking("network", instead="openai.AsyncOpenAI")
    def __enter__(self) -> Any: ...
