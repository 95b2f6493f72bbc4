import functools
import time
from typing import Any


class Table:
    pass


@functools.singledispatch
def render(value: Any) -> str:
    return str(value)


@render.register
def _(value: Table) -> str:
    time.sleep(0)
    return "x"


@render.register(list)
def _render_list(value: list[Any]) -> str:
    return ", ".join(map(str, value))
