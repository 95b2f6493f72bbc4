from typing import Annotated, Any, Callable

from mypy_fastapi_blocking import Wrapped, blocking

def sleep_and_retry(func: Annotated[Callable[..., Any], Wrapped]) -> _Sleeping: ...

class _Sleeping:
    """Sleeps until the limit is over, then calls the function."""

    @blocking("sleep", instead="asyncio.sleep", note="It sleeps when the rate limit is exceeded")
    def __call__(self, *args, **kwargs) -> Any: ...
