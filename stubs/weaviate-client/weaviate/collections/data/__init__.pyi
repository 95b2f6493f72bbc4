from mypy_fastapi_blocking import blocking, nonblocking

@blocking("database", instead="weaviate.use_async_with_local")
class _DataCollection:
    @nonblocking
    def with_data_model(self): ...
