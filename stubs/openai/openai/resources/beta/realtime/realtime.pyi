from openai.resources.beta.realtime import Realtime as Realtime
from typing import Any

from mypy_fastapi_blocking import blocking

class RealtimeConnectionManager:
    @blocking("network", instead="openai.AsyncOpenAI")
    def __enter__(self) -> Any: ...
    @blocking("network", instead="openai.AsyncOpenAI")
    def enter(self) -> Any: ...
