from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Offloaded

# Its locks are those of threading.
def start_new_thread(function: Annotated[Callable[..., Any], Offloaded], args, kwargs=..., /): ...
