from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Called, blocking

# `func` runs until the application ends.
@blocking("input")
def wrapper(func: Annotated[Callable[..., Any], Called], /, *arg, **kwds): ...
@blocking("sleep", instead="asyncio.sleep")
def napms(ms, /): ...

class window:
    @blocking("input")
    def getch(self, y=..., x=..., /): ...
    @blocking("input")
    def get_wch(self, y=..., x=..., /): ...
    @blocking("input")
    def getkey(self, y=..., x=..., /): ...
    @blocking("input")
    def getstr(self, *args): ...
