from typing import Any

from mypy_fastapi_blocking import blocking

class BaseQueryEngine:
    @blocking("network", instead="llama_index.core.base.base_query_engine.BaseQueryEngine.aquery")
    def query(self) -> Any: ...
    @blocking("network", instead="llama_index.core.base.base_query_engine.BaseQueryEngine.asynthesize")
    def synthesize(self) -> Any: ...
    @blocking("network")
    def retrieve(self) -> list[Any]: ...
