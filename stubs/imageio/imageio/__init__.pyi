from typing import IO, Any, overload

from mypy_fastapi_blocking import blocking

from imageio import v2 as v2
from imageio import v3 as v3

@overload
@blocking("cpu")
def get_reader(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def get_reader(uri) -> Any: ...
@overload
@blocking("cpu")
def get_writer(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def get_writer(uri) -> Any: ...
@overload
@blocking("cpu")
def imread(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def imread(uri) -> Any: ...
@overload
@blocking("cpu")
def mimread(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def mimread(uri) -> Any: ...
@overload
@blocking("cpu")
def mimwrite(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def mimwrite(uri) -> Any: ...
@overload
@blocking("cpu")
def mimsave(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def mimsave(uri) -> Any: ...
@overload
@blocking("cpu")
def imwrite(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def imwrite(uri) -> Any: ...
@overload
@blocking("cpu")
def imsave(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def imsave(uri) -> Any: ...
@overload
@blocking("cpu")
def volread(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def volread(uri) -> Any: ...
@overload
@blocking("cpu")
def volwrite(uri: IO[Any]) -> Any: ...
@overload
@blocking("file")
def volwrite(uri) -> Any: ...
