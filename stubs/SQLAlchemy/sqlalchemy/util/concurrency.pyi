from typing import Annotated, Any, Callable

from mypy_fastapi_blocking import Offloaded

async def greenlet_spawn(fn: Annotated[Callable[..., Any], Offloaded], *args, **kwargs) -> Any: ...
