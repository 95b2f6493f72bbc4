from collections.abc import Callable
from typing import Annotated, Any

from aiohttp.web_urldispatcher import UrlDispatcher
from mypy_fastapi_blocking import Endpoint

class _Hooks:
    def append(self, hook: Annotated[Callable[..., Any], Endpoint("lifespan", offloaded=False)]) -> None: ...

class Application:
    router: UrlDispatcher
    on_startup: _Hooks
    on_shutdown: _Hooks
    on_cleanup: _Hooks
    cleanup_ctx: _Hooks
