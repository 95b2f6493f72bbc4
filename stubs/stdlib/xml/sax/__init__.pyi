from io import BytesIO, StringIO
from typing import overload

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu-bulk")
def parse(source: BytesIO | StringIO, handler, errorHandler=...): ...
@overload
@blocking("file")
def parse(source, handler, errorHandler=...): ...
@blocking("cpu-bulk")
def parseString(string, handler, errorHandler=...): ...
