from collections.abc import Iterable
from typing import Annotated, Any

from mypy_fastapi_blocking import Iterated

class Writer:
    def writerows(self, rows: Annotated[Iterable[Any], Iterated], /): ...
