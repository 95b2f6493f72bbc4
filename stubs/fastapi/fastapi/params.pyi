from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Endpoint

# What Depends() and Security() return: dependencies=[params.Depends(f)].
class Depends:
    def __init__(self, dependency: Annotated[Callable[..., Any], Endpoint("dependency")] = ..., use_cache=..., scope=...) -> None: ...

class Security(Depends):
    def __init__(
        self, dependency: Annotated[Callable[..., Any], Endpoint("dependency")] = ..., use_cache=..., scope=..., scopes=...
    ) -> None: ...
