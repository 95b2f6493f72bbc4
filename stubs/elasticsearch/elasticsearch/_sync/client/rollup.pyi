from mypy_fastapi_blocking import blocking

@blocking("database", instead="elasticsearch.AsyncElasticsearch")
class RollupClient: ...
