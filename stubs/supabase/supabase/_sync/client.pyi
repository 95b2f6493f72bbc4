from typing import Self

from mypy_fastapi_blocking import nonblocking
from postgrest._sync.request_builder import SyncRequestBuilder
from storage3._sync.client import SyncStorageClient
from supabase_auth._sync.gotrue_client import SyncGoTrueClient
from supabase_functions._sync.functions_client import SyncFunctionsClient

class Client:
    def table(self) -> SyncRequestBuilder: ...
    def from_(self) -> SyncRequestBuilder: ...
    @nonblocking
    def rpc(self): ...
    @classmethod
    @nonblocking
    def create(cls) -> Self: ...
    auth: SyncGoTrueClient
    storage: SyncStorageClient
    functions: SyncFunctionsClient

@nonblocking
def create_client() -> Client: ...
