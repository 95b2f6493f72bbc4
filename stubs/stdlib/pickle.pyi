from builtins import _OpenFile
from io import BytesIO
from typing import overload

from mypy_fastapi_blocking import blocking, nonblocking

# A file that is known to come from open(), something in memory, or either.
@overload
@blocking("file")
def load(file: _OpenFile, *, fix_imports=..., encoding=..., errors=..., buffers=...): ...
@overload
@nonblocking
def load(file: BytesIO, *, fix_imports=..., encoding=..., errors=..., buffers=...): ...
@overload
@blocking("file-metadata")
def load(file, *, fix_imports=..., encoding=..., errors=..., buffers=...): ...
@overload
@blocking("file")
def dump(obj, file: _OpenFile, protocol=..., *, fix_imports=..., buffer_callback=...): ...
@overload
@nonblocking
def dump(obj, file: BytesIO, protocol=..., *, fix_imports=..., buffer_callback=...): ...
@overload
@blocking("file-metadata")
def dump(obj, file, protocol=..., *, fix_imports=..., buffer_callback=...): ...

# What they were made with is not known here.
class Pickler:
    @blocking("file-metadata")
    def dump(self, obj, /): ...

class Unpickler:
    @blocking("file-metadata")
    def load(self): ...
