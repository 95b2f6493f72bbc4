from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Offloaded, blocking

from .managers import SyncManager
from .pool import Pool as _PoolType

# What get_context() returns, and what the functions of multiprocessing belong to.
class BaseContext:
    @blocking("subprocess")
    def Pool(
        self, processes=..., initializer: Annotated[Callable[..., Any], Offloaded] = ..., initargs=..., maxtasksperchild=...
    ) -> _PoolType: ...
    @blocking("subprocess")
    def Manager(self) -> SyncManager: ...
