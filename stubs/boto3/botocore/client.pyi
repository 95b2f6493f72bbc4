from typing import Any

from mypy_fastapi_blocking import blocking, nonblocking
from botocore.paginate import Paginator
from botocore.waiter import Waiter

@blocking("network", instead="aiobotocore.session.get_session")
class BaseClient:
    @blocking("network", instead="aiobotocore.session.get_session")
    def __getattr__(self, name: str) -> Any: ...
    @nonblocking
    def get_paginator(self) -> Paginator: ...
    @nonblocking
    def get_waiter(self) -> Waiter: ...
    @nonblocking
    def can_paginate(self): ...
    @nonblocking
    def close(self): ...
    @nonblocking
    def generate_presigned_post(self): ...
    @nonblocking
    def generate_presigned_url(self): ...
    exceptions: Any
    meta: Any
    waiter_names: list[str]
