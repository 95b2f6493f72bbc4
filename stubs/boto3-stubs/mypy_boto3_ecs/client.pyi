from typing import Any

from mypy_fastapi_blocking import blocking, nonblocking
from botocore.client import BaseClient

@blocking("network", instead="aiobotocore.session.get_session")
class ECSClient(BaseClient):
    @nonblocking
    def can_paginate(self): ...
    @nonblocking
    def close(self): ...
    @nonblocking
    def generate_presigned_url(self): ...
    @nonblocking
    def get_paginator(self) -> Any: ...
    @nonblocking
    def get_waiter(self) -> Any: ...
