from collections.abc import Iterable
from typing import Annotated, Any

from mypy_fastapi_blocking import Constructs, Endpoint, Offloaded

# starlette/responses.py, StreamingResponse.__init__: a sync iterable goes to iterate_in_threadpool().
# FileResponse reads with anyio.open_file() and anyio.to_thread: nothing to mark.
# Response.__init__ calls render(): in a thread where a sync route makes the response, on the loop where FastAPI does, from `response_class`
# (fastapi/routing.py, get_request_handler()).
class Response:
    def render(self: Annotated[Any, Constructs], content): ...

class StreamingResponse(Response):
    def __init__(
        self,
        content: Annotated[Iterable[Any], Offloaded, Endpoint("callback")],
        status_code=...,
        headers=...,
        media_type=...,
        background=...,
    ) -> None: ...
