from io import BytesIO, StringIO
from typing import overload

from mypy_fastapi_blocking import blocking

@overload
@blocking("cpu-bulk")
def parse(file: BytesIO | StringIO, parser=..., bufsize=...): ...
@overload
@blocking("file")
def parse(file, parser=..., bufsize=...): ...
@blocking("cpu-bulk")
def parseString(string, parser=...): ...

class Node:
    @blocking("cpu-bulk")
    def toxml(self, encoding=..., standalone=...): ...
    @blocking("cpu-bulk")
    def toprettyxml(self, indent=..., newl=..., encoding=..., standalone=...): ...

class Document:
    @blocking("file-metadata")
    def writexml(self, writer, indent=..., addindent=..., newl=..., encoding=..., standalone=...): ...
