from typing import Any

from mypy_fastapi_blocking import blocking

class Animation:
    @blocking("cpu")
    def save(self) -> Any: ...
    @blocking("cpu")
    def to_html5_video(self) -> Any: ...
    @blocking("cpu")
    def to_jshtml(self) -> Any: ...
