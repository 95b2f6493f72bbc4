from typing import Annotated, Any, Callable

from mypy_fastapi_blocking import Called, blocking

@blocking("network", instead="kubernetes_asyncio.stream.WsApiClient")
def stream(api_method: Annotated[Callable[..., Any], Called], *args, **kwargs): ...
