from typing import Annotated, TypeVar

from mypy_fastapi_blocking import Endpoint

F = TypeVar("F")

def middleware(f: Annotated[F, Endpoint("middleware", offloaded=False)]) -> F: ...
