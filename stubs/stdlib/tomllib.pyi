from builtins import _OpenFile
from collections.abc import Callable
from io import BytesIO
from typing import Annotated, Any, overload

from mypy_fastapi_blocking import Called, blocking, nonblocking

# A file that is known to come from open(), something in memory, or either.
@overload
@blocking("file")
def load(fp: _OpenFile, /, *, parse_float: Annotated[Callable[[str], Any], Called] = ...): ...
@overload
@nonblocking
def load(fp: BytesIO, /, *, parse_float: Annotated[Callable[[str], Any], Called] = ...): ...
@overload
@blocking("file-metadata")
def load(fp, /, *, parse_float: Annotated[Callable[[str], Any], Called] = ...): ...
def loads(s, /, *, parse_float: Annotated[Callable[[str], Any], Called] = ...): ...
