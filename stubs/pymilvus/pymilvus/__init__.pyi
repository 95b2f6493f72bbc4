from mypy_fastapi_blocking import blocking, nonblocking

@blocking("database", instead="pymilvus.AsyncMilvusClient")
class MilvusClient:
    @nonblocking
    def close(self): ...
    @classmethod
    @nonblocking
    def prepare_index_params(cls): ...
    @classmethod
    @nonblocking
    def create_schema(cls): ...
    @classmethod
    @nonblocking
    def create_field_schema(cls): ...
    @classmethod
    @nonblocking
    def create_struct_field_schema(cls): ...

@blocking("database", instead="pymilvus.AsyncMilvusClient")
class Collection: ...

class _Connections:
    @blocking("network", instead="pymilvus.AsyncMilvusClient")
    def connect(self): ...
    @nonblocking
    def disconnect(self): ...

connections: _Connections
