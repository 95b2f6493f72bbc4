from mypy_fastapi_blocking import blocking

@blocking("database", instead="weaviate.use_async_with_local")
class _Tenants: ...
