from builtins import _OpenFile
from io import BytesIO
from typing import overload

from mypy_fastapi_blocking import blocking, nonblocking

# A file that is known to come from open(), something in memory, or either.
@overload
@blocking("file")
def load(fp: _OpenFile, *, fmt=..., dict_type=..., aware_datetime=...): ...
@overload
@nonblocking
def load(fp: BytesIO, *, fmt=..., dict_type=..., aware_datetime=...): ...
@overload
@blocking("file-metadata")
def load(fp, *, fmt=..., dict_type=..., aware_datetime=...): ...
@overload
@blocking("file")
def dump(value, fp: _OpenFile, *, fmt=..., sort_keys=..., skipkeys=..., aware_datetime=...): ...
@overload
@nonblocking
def dump(value, fp: BytesIO, *, fmt=..., sort_keys=..., skipkeys=..., aware_datetime=...): ...
@overload
@blocking("file-metadata")
def dump(value, fp, *, fmt=..., sort_keys=..., skipkeys=..., aware_datetime=...): ...
