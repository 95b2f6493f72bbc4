from typing import Any

from mypy_fastapi_blocking import blocking

class Whisper:
    @blocking("cpu")
    def transcribe(self) -> Any: ...
    @blocking("cpu")
    def decode(self) -> Any: ...
    @blocking("cpu")
    def detect_language(self) -> Any: ...
