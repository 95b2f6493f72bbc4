from collections.abc import Iterable
from typing import Annotated, Any

from mypy_fastapi_blocking import Iterated

def fsum(seq: Annotated[Iterable[Any], Iterated], /) -> float: ...
def prod(iterable: Annotated[Iterable[Any], Iterated], /, *, start=...): ...
