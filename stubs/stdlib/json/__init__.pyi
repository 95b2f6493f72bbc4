from builtins import _OpenFile
from collections.abc import Callable
from io import BytesIO, StringIO
from typing import Annotated, Any, overload

from mypy_fastapi_blocking import Called, blocking, nonblocking

# A file that is known to come from open(), something in memory, or either.
@overload
@blocking("file")
def load(
    fp: _OpenFile,
    *,
    object_hook: Annotated[Callable[..., Any], Called] = ...,
    parse_float: Annotated[Callable[..., Any], Called] = ...,
    parse_int: Annotated[Callable[..., Any], Called] = ...,
    parse_constant: Annotated[Callable[..., Any], Called] = ...,
    object_pairs_hook: Annotated[Callable[..., Any], Called] = ...,
): ...
@overload
@nonblocking
def load(
    fp: StringIO | BytesIO,
    *,
    object_hook: Annotated[Callable[..., Any], Called] = ...,
    parse_float: Annotated[Callable[..., Any], Called] = ...,
    parse_int: Annotated[Callable[..., Any], Called] = ...,
    parse_constant: Annotated[Callable[..., Any], Called] = ...,
    object_pairs_hook: Annotated[Callable[..., Any], Called] = ...,
): ...
@overload
@blocking("file-metadata")
def load(
    fp,
    *,
    object_hook: Annotated[Callable[..., Any], Called] = ...,
    parse_float: Annotated[Callable[..., Any], Called] = ...,
    parse_int: Annotated[Callable[..., Any], Called] = ...,
    parse_constant: Annotated[Callable[..., Any], Called] = ...,
    object_pairs_hook: Annotated[Callable[..., Any], Called] = ...,
): ...
@overload
@blocking("file")
def dump(obj, fp: _OpenFile, *, default: Annotated[Callable[[Any], Any], Called] = ...): ...
@overload
@nonblocking
def dump(obj, fp: StringIO, *, default: Annotated[Callable[[Any], Any], Called] = ...): ...
@overload
@blocking("file-metadata")
def dump(obj, fp, *, default: Annotated[Callable[[Any], Any], Called] = ...): ...

# In memory: never blocking in themselves.
def loads(
    s,
    *,
    object_hook: Annotated[Callable[..., Any], Called] = ...,
    parse_float: Annotated[Callable[..., Any], Called] = ...,
    parse_int: Annotated[Callable[..., Any], Called] = ...,
    parse_constant: Annotated[Callable[..., Any], Called] = ...,
    object_pairs_hook: Annotated[Callable[..., Any], Called] = ...,
): ...
def dumps(obj, *, default: Annotated[Callable[[Any], Any], Called] = ...): ...
