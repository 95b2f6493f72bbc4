from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("file")
def imread() -> Any: ...
@blocking("file")
def imsave() -> Any: ...
@blocking("file")
def thumbnail() -> Any: ...
