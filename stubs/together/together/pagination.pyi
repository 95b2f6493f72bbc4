from typing import Any

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="together.AsyncTogether")
class SyncCursorPagination:
    @blocking("network", instead="together.AsyncTogether")
    def __iter__(self) -> Any: ...
    @nonblocking
    def has_next_page(self) -> bool: ...
    @nonblocking
    def next_page_info(self) -> Any: ...
