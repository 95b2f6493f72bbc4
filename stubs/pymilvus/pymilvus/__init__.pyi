from mypy_fastapi_blocking import blocking, nonblocking
from pymilvus.orm import utility as utility
from pymilvus.orm.utility import drop_collection as drop_collection, has_collection as has_collection, has_partition as has_partition, index_building_progress as index_building_progress, list_collections as list_collections, loading_progress as loading_progress, wait_for_index_building_complete as wait_for_index_building_complete, wait_for_loading_complete as wait_for_loading_complete

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
