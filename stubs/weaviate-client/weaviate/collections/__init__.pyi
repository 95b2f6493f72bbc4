from typing import Any
from weaviate.collections.aggregate import _AggregateCollection
from weaviate.collections.config import _ConfigCollection
from weaviate.collections.data import _DataCollection
from weaviate.collections.generate import _GenerateCollection
from weaviate.collections.query import _QueryCollection
from weaviate.collections.tenants import _Tenants

from mypy_fastapi_blocking import blocking, nonblocking

class Collection:
    aggregate: _AggregateCollection
    config: _ConfigCollection
    data: _DataCollection
    generate: _GenerateCollection
    query: _QueryCollection
    tenants: _Tenants
    @blocking("database", instead="weaviate.use_async_with_local")
    def exists(self) -> Any: ...
    @blocking("database", instead="weaviate.use_async_with_local")
    def shards(self) -> Any: ...
    @blocking("database", instead="weaviate.use_async_with_local")
    def __len__(self) -> Any: ...
    @nonblocking
    def with_consistency_level(self) -> Collection: ...
    @nonblocking
    def with_tenant(self) -> Collection: ...
