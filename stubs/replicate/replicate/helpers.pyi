from typing import Any

from mypy_fastapi_blocking import blocking

class FileOutput:
    @blocking("network", instead="replicate.helpers.FileOutput.aread")
    def read(self) -> bytes: ...
    @blocking("network")
    def __iter__(self) -> Any: ...
