from collections.abc import Iterable
from typing import Annotated, Any

from mypy_fastapi_blocking import Offloaded

# starlette/responses.py, StreamingResponse.__init__: a sync iterable goes to iterate_in_threadpool().
# FileResponse reads with anyio.open_file() and anyio.to_thread: nothing to mark.
class StreamingResponse:
    def __init__(
        self, content: Annotated[Iterable[Any], Offloaded], status_code=..., headers=..., media_type=..., background=...
    ) -> None: ...
