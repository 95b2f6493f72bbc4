from io import BytesIO, StringIO
from typing import overload

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu-bulk")
def parse(stream_or_string: BytesIO | StringIO, parser=..., bufsize=...): ...
@overload
@blocking("file")
def parse(stream_or_string, parser=..., bufsize=...): ...
@blocking("cpu-bulk")
def parseString(string, parser=...): ...

class DOMEventStream:
    @blocking("cpu-bulk")
    def __next__(self): ...
    @blocking("cpu-bulk")
    def expandNode(self, node): ...
