from openai.resources.beta.responses import Responses as Responses
from typing import Any

from mypy_fastapi_blocking import blocking

class ResponsesConnectionManager:
    @blocking("network", instead="openai.AsyncOpenAI")
    def __enter__(self) -> Any: ...
    @blocking("network", instead="openai.AsyncOpenAI")
    def enter(self) -> Any: ...
