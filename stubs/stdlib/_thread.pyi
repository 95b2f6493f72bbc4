from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Offloaded
from threading import Lock as LockType, RLock as RLock

def start_new_thread(function: Annotated[Callable[..., Any], Offloaded], args, kwargs=..., /): ...
