from builtins import _OpenFile
from io import BytesIO
from typing import overload

from mypy_fastapi_blocking import blocking, nonblocking

# A file that is known to come from open(), something in memory, or either.
@overload
@blocking("file")
def load(file: _OpenFile, /): ...
@overload
@nonblocking
def load(file: BytesIO, /): ...
@overload
@blocking("file-metadata")
def load(file, /): ...
@overload
@blocking("file")
def dump(obj, file: _OpenFile, version=..., /): ...
@overload
@nonblocking
def dump(obj, file: BytesIO, version=..., /): ...
@overload
@blocking("file-metadata")
def dump(obj, file, version=..., /): ...
