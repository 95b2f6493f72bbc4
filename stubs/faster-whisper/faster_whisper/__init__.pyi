from typing import Any

from mypy_fastapi_blocking import blocking

class WhisperModel:
    @blocking("network")
    def __init__(self): ...
    @blocking("cpu")
    def transcribe(self) -> Any: ...
    @blocking("cpu")
    def detect_language(self) -> Any: ...

class BatchedInferencePipeline:
    @blocking("cpu")
    def transcribe(self) -> Any: ...

@blocking("cpu")
def decode_audio() -> Any: ...
@blocking("network")
def download_model() -> str: ...
